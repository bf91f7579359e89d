package org.attune.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attune.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R7, R22: who appoints does not listen")
class RoleSeparationTest {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "ASSESSOR"})
    void anAdministratorCannotHearSessions(Role hearing) {
        assertThat(RoleSeparation.forbids(List.of(held(Role.ORGANIZATION_ADMIN)), hearing, DAY))
                .isTrue();
        assertThat(RoleSeparation.forbids(List.of(held(hearing)), Role.ORGANIZATION_ADMIN, DAY))
                .isTrue();
        assertThat(RoleSeparation.clash(List.of(Role.TRAINEE, hearing, Role.ORGANIZATION_ADMIN)))
                .isTrue();
    }

    @Test
    void onceTheOneRoleHasEndedTheOtherMayBegin() {
        var supervisor = held(Role.SUPERVISOR);
        supervisor.end(DAY);

        assertThat(RoleSeparation.forbids(List.of(supervisor), Role.ORGANIZATION_ADMIN, DAY))
                .isTrue();
        assertThat(RoleSeparation.forbids(List.of(supervisor), Role.ORGANIZATION_ADMIN, DAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void aCourseMayBeLedAndSupervisedByOnePerson() {
        assertThat(RoleSeparation.forbids(List.of(held(Role.PROGRAMME_LEAD)), Role.SUPERVISOR, DAY))
                .isFalse();
        assertThat(RoleSeparation.clash(List.of(Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN)))
                .isFalse();
    }

    @Test
    void aRoleThatEndedOnTheDayItBeganWasNeverHeld() {
        var given = new RoleAssignment(1, 7, Role.SUPERVISOR, DAY);
        given.end(DAY.minusDays(1));

        assertThat(given.reaches(DAY.minusDays(1))).isFalse();
    }

    private static RoleAssignment held(Role role) {
        return new RoleAssignment(1, 7, role, DAY.minusYears(1));
    }
}
