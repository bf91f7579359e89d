/** What the tests share: one database, one running server, one browser, and the archive that is shipped. */
package org.attune.testing;
