package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page nobody can use without seeing fails the test that visits it")
class PersonIT {

    @Test
    void aFieldWithoutANameIsFound() {
        try (var person = Person.atDesk()) {
            person.open("/identity/sign-in");
            person.page().locator("label[for=email]").evaluate("label => label.remove()");

            assertThatThrownBy(person::look).isInstanceOf(AssertionError.class).hasMessageContaining("label");
        }
    }

    @Test
    void textTooFaintToReadIsFound() {
        try (var person = Person.atDesk()) {
            person.open("/identity/sign-in");
            person.page().locator("h1").evaluate("title => title.style.color = '#ddd'");

            assertThatThrownBy(person::look).isInstanceOf(AssertionError.class).hasMessageContaining("color-contrast");
        }
    }
}
