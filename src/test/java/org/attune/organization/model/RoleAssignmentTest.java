package org.attune.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attune.identity.Role;
import org.attune.organization.RelationshipKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R5 R7: a role that has ended stays ended")
class RoleAssignmentTest {

    private static final LocalDate MARCH = LocalDate.of(2030, 3, 1);

    @Test
    void isNotRevivedByEndingItAgainLater() {
        var role = new RoleAssignment(1, 7, Role.SUPERVISOR, MARCH);
        role.end(MARCH.plusDays(10));

        role.end(MARCH.plusDays(90));

        assertThat(role.reaches(MARCH.plusDays(11))).isFalse();
    }

    @Test
    void canEndEarlierThanWasPlanned() {
        var role = new RoleAssignment(1, 7, Role.SUPERVISOR, MARCH);
        role.end(MARCH.plusDays(90));

        role.end(MARCH.plusDays(10));

        assertThat(role.reaches(MARCH.plusDays(11))).isFalse();
    }

    @Test
    void leavesARelationshipThatHasEndedAsItWas() {
        var supervision = new Relationship(1, RelationshipKind.SUPERVISOR, 7, 8, MARCH);
        supervision.end(MARCH.plusDays(10));

        supervision.end(MARCH.plusDays(90));

        assertThat(supervision.reaches(MARCH.plusDays(11))).isFalse();
    }
}
