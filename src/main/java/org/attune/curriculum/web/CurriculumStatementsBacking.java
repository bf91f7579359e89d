package org.attune.curriculum.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.curriculum.Statements;
import org.attune.curriculum.Statements.Statement;

/** The statements a trainee reads and signs before they begin. */
@Named
@ViewScoped
public class CurriculumStatementsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Statements statements;

    private transient List<Statement> all;

    public void load() {
        all = statements.mine();
    }

    public String sign(String statementId) {
        statements.sign(statementId);
        return "/curriculum/statements?faces-redirect=true";
    }

    public List<Statement> getAll() {
        return all;
    }

    public boolean isComplete() {
        return all.stream().allMatch(one -> one.signedOn() != null);
    }
}
