package org.attune.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.privacy.model.Aliases;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.LinkCode;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.Clients.OpenAddress;
import org.attune.privacy.store.LinkCodes;
import org.attune.shared.ApplicationReady;
import org.attune.shared.security.SealedColumn;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

/**
 * Where clients are reached. The address says who an alias is (R22), so it is sealed like everything else about them:
 * a copy of the database names nobody. Only letters that still wait for the mail server hold it openly.
 */
@ApplicationScoped
@Transactional
class ClientAddresses implements SealedUnderMaster {

    private static final Logger LOG = Logger.getLogger(ClientAddresses.class.getName());

    @Inject
    Clients clients;

    @Inject
    LinkCodes codes;

    @Inject
    Secrets secrets;

    /**
     * Seals those from before addresses were sealed, also out of an old backup that was put back: one by one, so that
     * nodes that start together do not stand in each other's way, and none of them can keep a node from starting.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void sealOpenOnes(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) {
        long sealed =
                clients.openAddresses().stream().filter(this::isSealedHere).count();
        if (sealed > 0) {
            LOG.info(() -> "Sealed the addresses of " + sealed + " clients");
        }
    }

    private boolean isSealedHere(OpenAddress open) {
        try {
            var bytes = open.address().getBytes(StandardCharsets.UTF_8);
            return clients.seal(open, secrets.wrap(bytes, Client.sealOf(open.clientId())));
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "The address of client " + open.clientId() + " still lies open");
            return false;
        }
    }

    /**
     * Changes where letters go; null or blank for nowhere. No code that opens the client's page is mailed there, since it
     * is the coach who notes it.
     *
     * @throws Refusal when no letter could reach it
     */
    void change(Client client, String address) {
        var checked = Aliases.addressOrNull(address);
        if (!of(client).equals(Optional.ofNullable(checked))) {
            codes.ofClient(client.getId()).forEach(LinkCode::noLongerMailable);
        }
        client.reachAt(checked == null ? null : secrets.wrap(checked.getBytes(StandardCharsets.UTF_8), client.seal()));
    }

    /** Where letters go; empty when nothing is kept, or nobody can read it any more: that stops no withdrawal. */
    Optional<String> of(Client client) {
        try {
            return Optional.ofNullable(client.getSealedAddress())
                    .map(kept -> new String(secrets.unwrap(kept, client.seal()), StandardCharsets.UTF_8));
        } catch (IllegalStateException damaged) {
            LOG.severe(() -> "The address of client " + client.getId() + " cannot be read");
            return Optional.empty();
        }
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(new SealedColumn("privacy_client", "id", "sealed_address", "client-address:{id}"));
    }
}
