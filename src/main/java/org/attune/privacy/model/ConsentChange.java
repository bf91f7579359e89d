package org.attune.privacy.model;

import java.util.Set;
import org.attune.privacy.ConsentScope;

/** What an answer changed: the step it was, what is no longer allowed, and what newly is. */
public record ConsentChange(ConsentStep step, Set<ConsentScope> lost, Set<ConsentScope> gained) {}
