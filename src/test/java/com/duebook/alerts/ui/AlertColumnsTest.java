package com.duebook.alerts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.Finding;
import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.alerts.desk.AlertState;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactValue;
import com.duebook.money.Money;
import com.duebook.support.ScreenTest;
import com.duebook.ui.Words;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AlertColumnsTest extends ScreenTest {

    @Autowired Members members;
    @Autowired Words words;
    @Autowired RuleWords ruleWords;

    @Test
    void sayTheCurrencyOfTheAmount() {
        var facts = new Finding(OverdueFacts.DAYS_OVERDUE, new CustomerFacts(UUID.randomUUID(), LocalDate.EPOCH, List.of(
                amount(110_209, "KWD"), amount(125_00, "USD"),
                new FactValue(OverdueFacts.DAYS_OVERDUE, 35, Currency.getInstance("KWD"), null))));
        var row = new AlertRow(UUID.randomUUID(), UUID.randomUUID(), "Gulf Trading", UUID.randomUUID(), "Late",
                Severity.WARNING, AlertState.OPEN, LocalDate.EPOCH, facts, facts, new AlertRow.SortKey("KWD", 110_209), null, null, null);

        var columns = AlertColumns.all(new Colleagues(members), words, ruleWords);
        var amount = columns.stream().filter(column -> column.value().apply(row) instanceof Money).findFirst().orElseThrow();

        assertThat(columns.get(columns.indexOf(amount) - 1).header()).isEqualTo("Currency");
        assertThat(columns.get(columns.indexOf(amount) - 1).value().apply(row)).isEqualTo("KWD");
        assertThat(columns.get(columns.indexOf(amount) + 1).value().apply(row).toString().replace('\u00a0', ' ')).isEqualTo("USD 125.00");
    }

    private static FactValue amount(long minor, String currency) {
        return new FactValue(OverdueFacts.AMOUNT_OVERDUE, minor, Currency.getInstance(currency), null);
    }
}
