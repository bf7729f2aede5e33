package com.duebook.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.credit.behaviour.BehaviourFacts;
import com.duebook.credit.score.ScoreFacts;
import com.duebook.customers.Tags;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.ConditionJson;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.support.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Currency;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An older version kept a threshold in columns: the change that makes conditions of it, tried on such rows. */
@IntegrationTest
class RulesOfBeforeTest {

    @Autowired DataSource database;
    @Autowired ConditionJson json;

    @Test
    void sayTheSame() throws Exception {
        assertThat(changed("'DAYS_OVERDUE', 30, null, null"))
                .isEqualTo(Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, 30)));
        assertThat(changed("'AMOUNT_OVERDUE', 500000, 'EUR', null")).isEqualTo(Group.all(
                Comparison.of(OverdueFacts.AMOUNT_OVERDUE, Operator.AT_LEAST, 500_000, Currency.getInstance("EUR"))));
        assertThat(changed("'PROMPTNESS_INDEX', 60, null, null"))
                .isEqualTo(Group.all(Comparison.of(BehaviourFacts.PROMPTNESS_INDEX, Operator.AT_MOST, 60)));
        assertThat(changed("'CREDIT_CLASS_WORSENED', 1, null, null"))
                .isEqualTo(Group.all(Comparison.of(ScoreFacts.CREDIT_CLASS_WORSENED, true)));
        assertThat(changed("'DAYS_OVERDUE', 7, null, 'big \"零售\"'")).isEqualTo(Group.all(
                Comparison.of(Tags.TAG, Operator.IS, "big \"零售\""), Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.AT_LEAST, 7)));
    }

    private Group changed(String before) throws SQLException, IOException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create temporary table rule_before (indicator varchar(40), threshold bigint, currency char(3),"
                    + " tag varchar(40), conditions text) default charset utf8mb4");
            statement.execute("insert into rule_before values (" + before + ", null)");
            statement.execute(change().replace("update alert_rule r", "update rule_before r"));
            try (var rows = statement.executeQuery("select conditions from rule_before")) {
                rows.next();
                return json.read(rows.getString(1));
            } finally {
                statement.execute("drop temporary table rule_before");
            }
        }
    }

    private String change() throws IOException {
        try (var file = getClass().getResourceAsStream("/db/changes/0431-alerts-conditions.sql")) {
            var found = Pattern.compile("^(update .*?);$", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results().toList();
            assertThat(found).hasSize(1);
            return found.getFirst().group(1);
        }
    }
}
