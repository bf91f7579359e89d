package org.attune.practice.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Small scenes for tests, each compiled once. */
final class Scripts {

    static final String SHORT_TALK = """
            VAR guard = 6
            VAR arousal = 4
            VAR hope = 3
            Nina sits down. #stage
            I nearly did not come.
            * [You nearly stayed at home. #move:LST-1]
                ~ guard = guard - 2
                Yes.
                She noticed. #thought
            * [Why, and what changed? #slip:stacked-questions]
                ~ guard = guard + 1
                I don't know.
            - And now?
            * [Say nothing and wait. #do #move:LST-4]
                It is quiet. #stage
                Thank you for waiting. #ending:stays
            * [You should try a walk. #slip:early-fix]
                ~ hope = hope - 1
                Maybe. #ending:leaves
            - -> END
            """;

    static final InkCompiler COMPILER = new InkCompiler();
    private static final Map<String, String> COMPILED = new ConcurrentHashMap<>();

    private Scripts() {}

    static String compiled(String source) {
        return COMPILED.computeIfAbsent(source, Scripts::compile);
    }

    private static String compile(String source) {
        CompiledScript script = COMPILER.compile(source);
        if (!script.isPlayable()) {
            throw new AssertionError(script.errors());
        }
        return script.json();
    }
}
