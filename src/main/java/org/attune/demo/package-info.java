/**
 * A made-up coach school for trying Attune out and for the browser tests. Loaded only in demo mode and only into an
 * empty database.
 */
package org.attune.demo;
