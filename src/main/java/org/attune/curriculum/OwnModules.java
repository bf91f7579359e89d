package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.attune.curriculum.LearningOrder.Need;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.identity.CurrentAccount;
import org.attune.shared.Refusal;

/** The signed-in person's way through a module; one that has not begun exists only in thought. */
@ApplicationScoped
class OwnModules {

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Catalog catalog;

    @Inject
    Order order;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** @throws org.attune.shared.NotFoundException for a module that does not exist */
    ModuleEnrolment find(String moduleId) {
        return enrolments.of(account.id(), moduleId).orElseGet(() -> newcomer(moduleId));
    }

    List<Need> needsOf(ModuleEnrolment enrolment) {
        return isTaught(enrolment) ? order.needsOf(enrolment) : List.of(Need.CLOSED);
    }

    /** The same, held until the transaction ends; refused while the module is not open, and begun if it had not. */
    ModuleEnrolment locked(String moduleId) {
        var known = enrolments.locked(account.id(), moduleId);
        var enrolment = known.orElseGet(() -> newcomer(moduleId));
        order.requireOpen(enrolment);
        requireTaught(enrolment);
        if (known.isPresent()) {
            return known.get();
        }
        enrolments.addOnce(enrolment);
        return enrolments.locked(account.id(), moduleId).orElseThrow();
    }

    /** What the organization has closed is finished by those inside and begun by nobody. */
    private void requireTaught(ModuleEnrolment enrolment) {
        if (!isTaught(enrolment)) {
            throw new Refusal("curriculum", "module.closed");
        }
    }

    private boolean isTaught(ModuleEnrolment enrolment) {
        return enrolment.isBegun() || !catalog.of(account.organizationId()).isClosed(enrolment.getModuleId());
    }

    private ModuleEnrolment newcomer(String moduleId) {
        var module = catalog.module(moduleId);
        return new ModuleEnrolment(account.organizationId(), account.id(), module.id(), clock.instant());
    }
}
