package org.attune.organization;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.logging.Logger;
import org.attune.identity.AccountService;
import org.attune.identity.PasswordService;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.ApplicationReady;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.security.Secrets;

/**
 * Founds the first organization of a new server. Only somebody who can read the server's log or configuration knows
 * the code for it, and once an organization exists there is nothing to set up any more.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class SetUpService {

    private static final Logger LOG = Logger.getLogger(SetUpService.class.getName());
    private static final int CODE_LENGTH = 24;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    PasswordService passwords;

    @Inject
    AttuneConfig config;

    @Inject
    DutyDay day;

    /** The first person of a new organization. */
    public record Founder(String name, String email, String password, ZoneId zone) {}

    void announce(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) {
        if (isOpen() && config.setUpCode().isEmpty()) {
            LOG.info(() -> "No organization yet. Found the first one at " + config.publicAddress()
                    + "/organization/set-up with this set-up code: " + code());
        }
    }

    /** Whether there is something to set up: production mode and no organization. */
    public boolean isOpen() {
        return !config.demo() && organizations.isEmpty();
    }

    /** Founds the organization and makes this person its administrator. */
    public void found(String givenCode, String organizationName, Founder founder) {
        if (!isOpen()) {
            throw new NotFoundException("set-up");
        }
        if (!MessageDigest.isEqual(bytes(givenCode.strip()), bytes(code()))) {
            throw new Refusal("organization", "set-up.code.wrong").at("code");
        }
        passwords.refuseUnfit(founder.password(), founder.email());
        long id = organizations.found(organizationName);
        long admin = accounts.open(id, founder.email(), founder.name(), founder.zone(), founder.password());
        organizations.giveRole(id, admin, Role.ORGANIZATION_ADMIN, day.today());
    }

    /** Derived from the master key, so that every node prints the same one and none has to be stored. */
    private String code() {
        return config.setUpCode()
                .orElseGet(() -> Secrets.digest(
                                "set-up code\n" + config.masterKey().orElseThrow())
                        .substring(0, CODE_LENGTH));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
