package org.attune.shared.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of Attune, read through MicroProfile Config: an environment variable such as
 * {@code ATTUNE_MASTER_KEY} wins over the default in {@code META-INF/microprofile-config.properties}, which lists and
 * explains all keys.
 */
@ApplicationScoped
public class AttuneConfig {

    /** True when a demo organization is loaded and mail is kept inside; false in production. */
    public boolean demo() {
        return "demo".equals(text("attune.mode"));
    }

    /** Whether the demo organization gets a cohort of trainees at different stages. */
    public boolean demoCohort() {
        return demo() && Boolean.parseBoolean(text("attune.demo.cohort"));
    }

    /** Base64 of the 32 bytes that wrap every other key; empty when not given. */
    public Optional<String> masterKey() {
        return optional("attune.master-key");
    }

    /** Former master keys with commas between them, while what lies under them is moved; empty at all other times. */
    public Optional<String> formerMasterKeys() {
        return optional("attune.master-key-former");
    }

    /** Folder where encrypted recordings live. */
    public Path storageFolder() {
        return Path.of(text("attune.storage.folder"));
    }

    /** Folder of the list of steps that no restored backup may undo. */
    public Path irrevocableFolder() {
        return Path.of(text("attune.irrevocable.folder"));
    }

    /** Where people reach this server from outside, without a slash at the end. */
    public String publicAddress() {
        return text("attune.public-address").replaceAll("/+$", "");
    }

    /** Host of the mail server; empty when mail stays in the outbox. */
    public Optional<String> mailHost() {
        return optional("attune.mail.host");
    }

    /** How long a signed-in person may be idle. */
    public Duration idleTime() {
        return Duration.ofMinutes(number("attune.session.idle-minutes"));
    }

    /** How many proxies of our own stand between people and this server. */
    public int proxies() {
        return (int) number("attune.proxies");
    }

    /** The code that founds the first organization; empty when the server makes one up. */
    public Optional<String> setUpCode() {
        return optional("attune.setup-code");
    }

    /** The address of the account that looks after the server; empty when nobody does so from within. */
    public Optional<String> operator() {
        return optional("attune.operator").map(String::strip);
    }

    /** The value of a key that has a default or must be given. */
    public String text(String key) {
        return config().getValue(key, String.class);
    }

    /** The value of a key that may be absent or blank. */
    public Optional<String> optional(String key) {
        return config().getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    /** The whole number under this key. */
    public long number(String key) {
        return config().getValue(key, Long.class);
    }

    /**
     * Asked for each time: a bean first used while the server is still starting would keep one without our file. By
     * loader: the first to ask is a thread of the server that carries none.
     */
    private static Config config() {
        return ConfigProvider.getConfig(AttuneConfig.class.getClassLoader());
    }
}
