/**
 * What every feature stands on and no coach would name: the clock, configuration, the data source and its migrations,
 * secrets, background jobs, mail, and the helpers of the pages. It knows no feature and no noun of coaching.
 */
package org.attune.shared;
