package com.duebook.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "rechnung@müller-test.example, rechnung@müller-test.example, rechnung@xn--mller-test-9db.example",
        "用户@例子.example, 用户@例子.example, 用户@xn--fsqu00a.example",
        "ap@faß.example, ap@faß.example, ap@xn--fa-hia.example",
        "ap@xn--mller-test-9db.example, ap@xn--mller-test-9db.example, ap@xn--mller-test-9db.example",
        "AP@CLOVER.EXAMPLE, AP@clover.example, AP@clover.example",
        "Clover AP <ap@clover.example>, ap@clover.example, ap@clover.example",
        "`\"Ann, B\" <ann@x.example>`, ann@x.example, ann@x.example",
        "o'brien@clover.example, o'brien@clover.example, o'brien@clover.example",
        "billing+duebook@clover.example, billing+duebook@clover.example, billing+duebook@clover.example",
        "ap@blank.example\u00a0, ap@blank.example, ap@blank.example",
        "ap@zero.example\u200b, ap@zero.example, ap@zero.example",
        "\ufeffap@soft\u00adhyphen.example, ap@softhyphen.example, ap@softhyphen.example",
        "mailto:ap@link.example, ap@link.example, ap@link.example",
        "MAILTO:ap@link.example?subject=Hi, ap@link.example, ap@link.example",
        "ap@slash.example/, ap@slash.example, ap@slash.example",
        "ap＠ｆｕｌｌ．example, ap@full.example, ap@full.example"
    })
    void readsWhatPeoplePaste(String typed, String value, String wire) {
        var address = MailAddress.read(typed).orElseThrow();

        assertThat(address.value()).isEqualTo(value);
        assertThat(address.wire()).isEqualTo(wire);
        assertThat(MailAddress.read(value)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "nobody", "@x.example", "ap@", "ap@localhost", "ap..team@dots.example", "ap.@dots.example", ".ap@dots.example",
        "a@clover.example;b@clover.example", "a@x.example b@x.example", "a b@x.example", "ap@127.0.0.1", "ap@-x.example",
        "ap@x..example", "ap@x_y.example", "ap@x.example\r\nBcc: e@x.example", "\"a b\"@x.example", "a@b@x.example",
        "ap@[127.0.0.1]", "a\u200db@x.example"
    })
    void refusesWhatCannotBeSentTo(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @Test
    void keepsWithinWhatServersTake() {
        assertThat(MailAddress.read("x".repeat(64) + "@example.com")).isPresent();
        assertThat(MailAddress.read("x".repeat(65) + "@example.com")).isEmpty();
        assertThat(MailAddress.read("é".repeat(33) + "@example.com")).as("66 bytes").isEmpty();
        assertThat(MailAddress.read("ap@" + "x".repeat(64) + ".example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a@x.example;b@x.example", "a@x.example; b@x.example", "a@x.example, b@x.example", "a@x.example b@x.example",
        "A <a@x.example>; B <b@x.example>", "a@x.example / b@x.example"
    })
    void tellsSeveralInOneCell(String typed) {
        assertThat(MailAddress.several(typed)).extracting(MailAddress::value).containsExactly("a@x.example", "b@x.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@x.example", "a@x.example; nobody", "Ann B <a@x.example>", ""})
    void seesNotSeveralWhereThereAreNot(String typed) {
        assertThat(MailAddress.several(typed)).isEmpty();
    }
}
