package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactJson;
import com.duebook.money.Money;
import com.duebook.payments.credit.CreditFacts;
import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An older version kept days, amounts and a number in columns: the change that makes facts of them, tried on such rows. */
@IntegrationTest
class AlertsOfBeforeTest {

    @Autowired DataSource database;
    @Autowired FactJson json;

    @Test
    void keepTheirFacts() throws Exception {
        var overdue = changed("45, 99999, 'USD', 'EUR 12500,KWD 1000', 3");

        assertThat(overdue.number(OverdueFacts.DAYS_OVERDUE)).hasValue(45);
        assertThat(overdue.number(OverdueFacts.ITEMS_OVERDUE)).hasValue(3);
        assertThat(new Finding(OverdueFacts.DAYS_OVERDUE, overdue).amounts()).containsExactly(
                money(99_999, "USD"), money(12_500, "EUR"), money(1_000, "KWD"));

        var credit = changed("0, 500, 'EUR', '', 1");
        assertThat(credit.number(CreditFacts.UNUSED_CREDIT)).hasValue(1);
        assertThat(credit.amounts(CreditFacts.UNUSED_CREDIT_AMOUNT)).containsExactly(money(500, "EUR"));
        assertThat(credit.knows(OverdueFacts.DAYS_OVERDUE)).isFalse();
    }

    private CustomerFacts changed(String before) throws SQLException, IOException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create temporary table alert_before (overdue_days int, overdue_minor bigint, currency char(3),"
                    + " further varchar(2000), overdue_items int, facts text)");
            statement.execute("insert into alert_before values (" + before + ", null)");
            statement.execute(change().replace("update alert a", "update alert_before a"));
            try (var rows = statement.executeQuery("select facts from alert_before")) {
                rows.next();
                return json.read(Ids.next(), LocalDate.EPOCH, rows.getString(1));
            } finally {
                statement.execute("drop temporary table alert_before");
            }
        }
    }

    private String change() throws IOException {
        try (var file = getClass().getResourceAsStream("/db/changes/0307-alerts-facts.sql")) {
            var found = Pattern.compile("^(update .*?);$", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results().toList();
            assertThat(found).hasSize(1);
            return found.getFirst().group(1);
        }
    }

    private static Money money(long minor, String currency) {
        return Money.of(minor, Currency.getInstance(currency));
    }
}
