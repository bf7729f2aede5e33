package com.duebook.imports.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row holds, in the words of QuickBooks, Xero, Zoho, sevdesk, SAP and DATEV, and of the languages we speak. */
public enum ItemKind {
    INVOICE("invoice, inv, invoices, sales invoice, tax invoice, customer invoice, standard, standard invoice, accrec, "
            + "debit, s, rv, dr, rechnung, re, ausgangsrechnung, teilrechnung, schlussrechnung, abschlagsrechnung, soll, "
            + "facture, facture client, facture de vente, factura, factura de venta, factura emitida, fattura, fattura di vendita, fatura, "
            + "factuur, verkoopfactuur, faktura, kundfaktura, salgsfaktura, lasku, myyntilasku, számla, si, out invoice, "
            + "标准应收单, 应收单, 其他应收单, 销售专用发票, 销售普通发票, 增值税专用发票, 增值税普通发票, 发票, 销售发票, 蓝字, 蓝票, 蓝字发票, 正数发票"),
    CREDIT_NOTE("credit note, credit memo, creditnote, creditmemo, customer credit, customer credit note, sales credit note, "
            + "credit, cn, cm, sc, refund, out refund, accreccredit, h, haben, dg, gutschrift, gs, rechnungskorrektur, korrekturrechnung, "
            + "stornorechnung, storno, avoir, avoir client, facture d avoir, note de crédit, nota de crédito, factura rectificativa, abono, "
            + "nota di credito, creditnota, creditfactuur, kreditnota, kreditfaktura, hyvityslasku, faktura korygująca, dobropis, "
            + "红字应收单, 红字销售发票, "
            + "贷项, 贷项通知单, 贷记单, 贷记通知单, 红字, 红票, 红字发票, 负数发票"),
    PAYMENT("payment, pmt, customer payment, payment received, receipt, cash receipt, prepayment, overpayment, deposit, "
            + "customer deposit, unapplied payment, unapplied cash, unapplied cash payment, on account, arprepayment, "
            + "aroverpayment, dz, sr, sa, sales receipt, pago, cobro, incasso, pagamento, recebimento, betaling, inbetalning, indbetaling, "
            + "innbetaling, zahlung, zahlungseingang, einzahlung, anzahlung, vorauszahlung, überzahlung, "
            + "paiement, paiement client, règlement, encaissement, acompte, avance, trop perçu, "
            + "收款, 收款单, 付款, 预收, 预收款, 预付款, 预收账款");

    private static final Pattern PAYMENT_NUMBER =
            Pattern.compile("(?i)(?<!\\p{L})(pmt|pymt|pay|payment|rcpt|receipt|zahlung|paiement)(?!\\p{L})");

    private final Set<String> words;

    Set<String> words() {
        return words;
    }

    ItemKind(String words) {
        this.words = ImportWords.of(words);
    }

    public static Optional<ItemKind> read(String text) {
        return ImportWords.find(text, List.of(values()), kind -> kind.words);
    }

    /** Of a negative row that does not say: money where its number does, else a credit note. */
    static ItemKind ofNegative(String number) {
        return PAYMENT_NUMBER.matcher(number).find() ? PAYMENT : CREDIT_NOTE;
    }
}
