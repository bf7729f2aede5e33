package com.duebook.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.SharedData;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class BankDetailsTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired Workspaces settings;
    @Autowired JdbcClient client;
    UUID acme;

    @BeforeEach
    void open() {
        acme = workspaces.open("Acme");
    }

    @Test
    void areStoredInOneForm() {
        keep(new BankDetails("Acme", "iban de89 3704 0044 0532 0130 00", "cobadeff xxx", null));

        assertThat(stored("bank_account")).isEqualTo("DE89370400440532013000");
        assertThat(stored("bank_bic")).isEqualTo("COBADEFFXXX");
    }

    @Test
    void takeTheCurrencyOfTheirCountryUnlessTheySayAnother() {
        var irish = new BankDetails(null, "IE29AIBK93115212345678", null, null);
        var numbered = new BankDetails(null, "062-000 1234 5678", null, null);
        var pounds = Currency.getInstance("GBP");

        assertThat(irish.takes(Currency.getInstance("EUR"), "GB")).isTrue();
        assertThat(irish.takes(pounds, "GB")).isFalse();
        assertThat(numbered.takes(Currency.getInstance("AUD"), "AU")).isTrue();
        assertThat(numbered.takes(pounds, "AU")).isFalse();
        assertThat(BankDetails.NONE.takes(pounds, "GB")).isFalse();
        keep(new BankDetails(null, "IE29AIBK93115212345678", null, null, pounds));
        assertThat(workspaces.in(acme, settings::settings).bank().takes(pounds, "IE")).isTrue();
        assertThat(stored("bank_currency")).isEqualTo("GBP");
    }

    @Test
    void ofOldRowsAreReadAndMendedIntoIt() throws IOException {
        store("de89-3704 0044\u00a00532.0130 00", "cobadeff xxx");
        assertThat(workspaces.in(acme, settings::settings).bank().account()).isEqualTo("DE89370400440532013000");

        for (var time = 0; time < 2; time++) {
            mend();
            assertThat(stored("bank_account")).isEqualTo("DE89370400440532013000");
            assertThat(stored("bank_bic")).isEqualTo("COBADEFFXXX");
        }
    }

    @Test
    void thatAreNoIbanStayAsTheyWereTyped() throws IOException {
        store("062-000 1234 5678", "n/a");
        mend();

        assertThat(stored("bank_account")).isEqualTo("062-000 1234 5678");
        assertThat(stored("bank_bic")).isEqualTo("n/a");
    }

    @Test
    void ofOldRowsThatAreWrongKeepNoOtherSettingFromBeingSaved() {
        store("DE89-3704-0044-0532-0130-01", "n/a");

        workspaces.in(acme, () -> {
            var now = settings.settings();
            settings.update(now.company("Acme Renamed", now.address(), null, null));
            return null;
        });

        assertThat(workspaces.in(acme, settings::settings).name()).isEqualTo("Acme Renamed");
        var bank = workspaces.in(acme, settings::settings).bank();
        assertThatThrownBy(() -> Workspaces.check(bank)).isInstanceOf(Refusal.class);
    }

    /** Handed values with what each must do. */
    @Test
    void areTakenOrRefusedAsInTheHandedCases() throws IOException {
        var cases = SharedData.find("cases/58-iban-bic.txt");
        assumeThat(cases).as("the handed cases are not there").isPresent();
        for (var line : Files.readAllLines(cases.orElseThrow(), StandardCharsets.UTF_8)) {
            var part = line.split("\t");
            if (part.length < 3 || part[0].equals("field")) {
                continue;
            }
            var bank = part[0].equals("bic") ? new BankDetails(null, null, part[1], null)
                    : new BankDetails(null, part[1], null, null);
            if (part[2].startsWith("refused")) {
                assertThatThrownBy(() -> keep(bank)).as(line).isInstanceOf(Refusal.class);
            } else {
                keep(bank);
                var kept = stored(part[0].equals("bic") ? "bank_bic" : "bank_account");
                assertThat(kept).as(line).isEqualTo(part[1].replaceAll("^IBAN|[ -]", "").toUpperCase(Locale.ROOT));
            }
        }
    }

    private void keep(BankDetails bank) {
        workspaces.in(acme, () -> {
            settings.update(settings.settings().bank(bank));
            return null;
        });
    }

    private void store(String account, String bic) {
        workspaces.in(acme, () -> client.sql("update workspace set bank_account = :account, bank_bic = :bic where id = :id")
                .param("account", account).param("bic", bic).param("id", Ids.bytes(acme)).update());
    }

    private void mend() throws IOException {
        var file = new ClassPathResource("db/changes/0260-identifiers-iban.sql").getContentAsString(StandardCharsets.UTF_8);
        for (var statement : file.replaceAll("(?m)^--.*", "").split(";")) {
            if (!statement.isBlank()) {
                workspaces.in(acme, () -> client.sql(statement).update());
            }
        }
    }

    private String stored(String column) {
        return client.sql("select " + column + " from workspace where id = :id").param("id", Ids.bytes(acme))
                .query(String.class).single();
    }
}
