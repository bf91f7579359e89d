package org.attune.curriculum.web;

import java.io.Serializable;

/** The left side of a pair, and the letter of the partner chosen for it. */
public class Side implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Choice left;
    private String partner;

    Side(Choice left) {
        this.left = left;
    }

    String id() {
        return left.getId();
    }

    public String getText() {
        return left.getText();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner == null || partner.isEmpty() ? null : partner;
    }
}
