package org.attune.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.attune.curriculum.CheckResult;
import org.attune.curriculum.Checks;
import org.attune.shared.NotFoundException;

/** What came of a check, and what to go back to. */
@Named
@RequestScoped
public class CurriculumCheckResultBacking {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    Checks checks;

    private String attempt;
    private CheckResult result;

    public void load() {
        if (attempt == null || !ID.matcher(attempt).matches()) {
            throw new NotFoundException("attempt " + attempt);
        }
        result = checks.result(Long.parseLong(attempt));
    }

    public CheckResult getResult() {
        return result;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
