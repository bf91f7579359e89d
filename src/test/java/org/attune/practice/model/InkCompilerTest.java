package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class InkCompilerTest {

    private static final InkCompiler COMPILER = Scripts.COMPILER;

    @Test
    void compilesAScriptToInkJson() {
        CompiledScript script = COMPILER.compile("Hello.\n* [Go on] On we go. -> END\n");

        assertThat(script.errors()).isEmpty();
        assertThat(script.json()).startsWith("{\"inkVersion\":21");
    }

    @Test
    void namesTheLineOfAnError() {
        CompiledScript script = COMPILER.compile("Hello.\n\n* [Go on]\n    -> nowhere\n");

        assertThat(script.isPlayable()).isFalse();
        assertThat(script.errors()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.message()).contains("nowhere");
        });
    }

    @Test
    void namesTheLineOfAWarning() {
        CompiledScript script = COMPILER.compile("-> hall\n=== hall\nHello.\n* [Go on]\n    And then nothing.\n");

        assertThat(script.warnings())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.line()).isPositive());
    }

    @Test
    void reachesNoFileOfTheMachine() {
        assertThat(COMPILER.compile("INCLUDE /etc/hostname\nHello.\n-> END\n").isPlayable())
                .isFalse();
    }

    @Test
    void givesUpOnAScriptThatTakesTooLong() {
        CompiledScript script = new InkCompiler(Duration.ofMillis(1)).compile("Hello.\n-> END\n");

        assertThat(script.errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("not compiled after"));
    }

    @Test
    void theVendoredBundleIsTheOneThatWasReviewed() throws Exception {
        String sums;
        try (var in = InkCompiler.class.getResourceAsStream("/org/attune/practice/inkjs-2.4.0/SHA256SUMS")) {
            sums = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(InkCompiler.bundle().getBytes(StandardCharsets.UTF_8));

        assertThat(sums).contains(HexFormat.of().formatHex(digest) + "  ink-full.es5.js");
    }
}
