package org.hemeroteca.entities.intake;

import org.jboss.logging.Logger;

/** Tells of somebody who is away once, however often it is noticed, and once more when he is back. */
final class Absence {
    private final Logger log;
    private final String who;
    private volatile boolean away;

    Absence(Class<?> witness, String who) {
        this.log = Logger.getLogger(witness);
        this.who = who;
    }

    void noticed(String sign) {
        if (!away) {
            away = true;
            log.warnf("New articles wait for %s: %s", who, sign);
        }
    }

    void over() {
        if (away) {
            away = false;
            log.infof("%s is back", who);
        }
    }
}
