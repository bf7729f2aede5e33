package com.duebook.receivables.credit;

import com.duebook.money.Money;
import com.duebook.receivables.LineDetails;
import org.jspecify.annotations.Nullable;

/**
 * A line as it stands on an issued paper.
 *
 * @param net as it was charged or taken back, which quantity times price alone cannot tell of a credit note
 * @param tax its share of the tax of its rate; null where tax is taken from the sum of the rate's nets
 * @param corrects position of the invoice's line that a credit note takes back; null on invoices and old credit notes
 */
public record BilledLine(LineDetails details, Money net, @Nullable Money tax, @Nullable Integer corrects) {}
