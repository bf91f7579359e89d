package org.attune.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.organization.model.GuestList.Fault;
import org.attune.organization.model.GuestList.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Petrović, ana@school.test",
                "ana@school.test;Ana Petrović",
                "Ana Petrović\tAna@School.test",
                "Ana Petrović <ana@school.test>",
                "\n\n  Ana Petrović ,  ana@school.test ,\n"
            })
    void readsWhatSpreadsheetsAndMailProgramsGive(String text) {
        var list = GuestList.of(text);

        assertThat(list.fault()).isNull();
        assertThat(list.guests()).containsExactly(new Guest("Ana Petrović", "ana@school.test"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Petrović | guests.no-address",
                "ana@school.test | guests.no-name",
                "Ana, ana@school | guests.no-address",
                "Ana, ana@school.test, ana@other.test | guests.no-address",
                "Ana, ana@@school.test | guests.no-address"
            })
    void saysWhichLineCannotBeRead(String line, String key) {
        var fault = GuestList.of("Bo, bo@school.test\n" + line).fault();

        assertThat(fault).isEqualTo(new Fault(key, 2, line));
    }

    @Test
    void findsAnAddressThatStandsThereTwice() {
        assertThat(GuestList.of("Ana, a@school.test\n\nAnna, A@school.test").fault())
                .isEqualTo(new Fault("guests.twice", 3, "a@school.test"));
    }

    @Test
    void takesSoManyAtOnceAndNoMore() {
        var text = IntStream.rangeClosed(0, GuestList.MOST)
                .mapToObj(i -> "Guest, guest" + i + "@school.test")
                .collect(Collectors.joining("\n"));

        assertThat(GuestList.of(text).fault().key()).isEqualTo("guests.too-many");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nBcc: b@c.test", "a b@school.test", "<a@school.test>", "a@-school.test", "@school.test"})
    void refusesAddressesThatWouldBreakALetter(String address) {
        assertThat(GuestList.isAddress(address)).isFalse();
    }
}
