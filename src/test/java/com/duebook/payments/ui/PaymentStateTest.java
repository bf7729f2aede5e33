package com.duebook.payments.ui;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.payments.Chargeback;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.PaymentRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one word says of a payment. */
class PaymentStateTest {

    @ParameterizedTest
    @CsvSource({"OPEN, 0, 0, chargebackOpen", "LOST, 0, 0, chargedBack", "WON, 0, 0, allocated", "NONE, 0, 100, refunded",
        "NONE, 20, 0, credit", "NONE, 0, 0, allocated"})
    void tellsMoneyThatIsAskedBackApartFromMoneyThatIsGone(Chargeback chargeback, long unallocated, long refunded, String key) {
        assertThat(PaymentColumns.key(new PaymentRow(UUID.randomUUID(), UUID.randomUUID(), "Harbor Ltd", null, PaymentMethod.CARD,
                eur(100), eur(unallocated), eur(refunded), LocalDate.of(2026, 11, 2), "", chargeback, Instant.EPOCH, "Cora")))
                .isEqualTo(key);
    }
}
