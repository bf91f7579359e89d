package org.attune.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.attune.identity.Role;
import org.attune.testing.NewPeople;
import org.attune.testing.Visitor;

/** The trainee whom things belong to and who supervises them, people of the same school and of another one, and one who has not signed in. */
enum Who {
    ANONYMOUS,
    OWNER,
    COLLEAGUE,
    SUPERVISOR,
    OTHER_SUPERVISOR,
    ASSESSOR,
    LEAD,
    ADMIN,
    FOREIGN_TRAINEE,
    FOREIGN_SUPERVISOR,
    FOREIGN_LEAD,
    FOREIGN_ADMIN;

    static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(ANONYMOUS));
    static final Set<Who> TRAINEES = EnumSet.of(OWNER, COLLEAGUE, FOREIGN_TRAINEE);
    static final Set<Who> SUPERVISORS = EnumSet.of(SUPERVISOR, OTHER_SUPERVISOR, FOREIGN_SUPERVISOR);
    static final Set<Who> LEADS = EnumSet.of(LEAD, FOREIGN_LEAD);
    static final Set<Who> ADMINS = EnumSet.of(ADMIN, FOREIGN_ADMIN);

    /** Whom the configuration of the demo names; being an administrator does not make one. */
    static final Set<Who> OPERATORS = EnumSet.of(ADMIN);

    private static final Map<Who, Visitor> VISITORS = new EnumMap<>(Who.class);
    private static Belongings belongings;
    private static boolean tried;

    /** This person, signed in once and for all rows. */
    Visitor visitor() throws IOException, InterruptedException {
        synchronized (VISITORS) {
            if (!VISITORS.containsKey(this)) {
                VISITORS.put(this, this == ANONYMOUS ? new Visitor() : new Visitor().signIn(email()));
            }
            return VISITORS.get(this);
        }
    }

    /** What belongs to the owner. */
    static Belongings belongings() throws IOException, InterruptedException, SQLException {
        synchronized (VISITORS) {
            if (belongings == null) {
                assertThat(tried).as("made before, in vain").isFalse();
                tried = true;
                var owner = NewPeople.trainee("Mirjam Aho");
                var supervisor = NewPeople.withRole("Runa Dahl", Role.SUPERVISOR);
                NewPeople.supervises(supervisor, owner);
                VISITORS.put(OWNER, new Visitor().signIn(owner));
                VISITORS.put(SUPERVISOR, new Visitor().signIn(supervisor));
                belongings = Belongings.of(owner, supervisor, VISITORS.get(OWNER));
            }
            return belongings;
        }
    }

    private String email() {
        return switch (this) {
            case ANONYMOUS, OWNER, SUPERVISOR -> throw new IllegalStateException("Made with what belongs to them");
            case COLLEAGUE -> NewPeople.trainee("Tarek Aziz");
            case OTHER_SUPERVISOR -> NewPeople.withRole("Olga Novak", Role.SUPERVISOR);
            case ASSESSOR -> "assessor@demo.test";
            case LEAD -> "lead@demo.test";
            case ADMIN -> "admin@demo.test";
            case FOREIGN_TRAINEE -> "trainee@other.test";
            case FOREIGN_SUPERVISOR -> "supervisor@other.test";
            case FOREIGN_LEAD -> "lead@other.test";
            case FOREIGN_ADMIN -> "admin@other.test";
        };
    }
}
