package org.attune.stress;

import java.net.URI;

/** Somebody who is signed in. */
record Session(URI address, String cookie) {}
