package com.duebook.alerts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.alerts.Indicator;
import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.alerts.desk.AlertState;
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

    @Test
    void sayTheCurrencyOfTheAmount() {
        var facts = new AlertRow.Facts(35, List.of(Money.of(110_209, Currency.getInstance("KWD")), Money.of(125_00, Currency.getInstance("USD"))), 1);
        var row = new AlertRow(UUID.randomUUID(), UUID.randomUUID(), "Gulf Trading", UUID.randomUUID(), "Late",
                Indicator.DAYS_OVERDUE, Severity.WARNING, AlertState.OPEN, LocalDate.EPOCH, facts, facts, null, null, null);

        var columns = AlertColumns.all(new Colleagues(members), words);
        var amount = columns.stream().filter(column -> column.value().apply(row) instanceof Money).findFirst().orElseThrow();

        assertThat(columns.get(columns.indexOf(amount) - 1).header()).isEqualTo("Currency");
        assertThat(columns.get(columns.indexOf(amount) - 1).value().apply(row)).isEqualTo("KWD");
        assertThat(columns.get(columns.indexOf(amount) + 1).value().apply(row).toString().replace('\u00a0', ' ')).isEqualTo("USD 125.00");
    }
}
