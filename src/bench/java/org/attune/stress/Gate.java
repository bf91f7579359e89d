package org.attune.stress;

/** Where people wait while the server is down. Whoever comes through has a session of the server that runs now. */
final class Gate {

    private Session session;
    private boolean closedForGood;

    synchronized void open(Session fresh) {
        session = fresh;
        notifyAll();
    }

    synchronized void close() {
        session = null;
    }

    /** Nobody is let in any more. */
    synchronized void closeForGood() {
        closedForGood = true;
        notifyAll();
    }

    /** @return null once it is closed for good */
    synchronized Session pass() throws InterruptedException {
        while (session == null && !closedForGood) {
            wait();
        }
        return closedForGood ? null : session;
    }

    /** Whether this session may still be good; a failure is then no wonder. */
    synchronized boolean isOpenFor(Session known) {
        return session == known;
    }
}
