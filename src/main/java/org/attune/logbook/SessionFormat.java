package org.attune.logbook;

/** Whether a supervision session was held with one person or with a group; requirements may ask for either. */
public enum SessionFormat {
    INDIVIDUAL,
    GROUP
}
