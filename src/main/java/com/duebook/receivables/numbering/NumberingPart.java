package com.duebook.receivables.numbering;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.TemplatePart;
import java.util.Currency;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How invoices and credit notes are numbered: two patterns. */
@Component
@Order(10)
class NumberingPart implements TemplatePart<NumberingPart.Patterns> {

    record Patterns(String invoice, String creditNote) {}

    private final Numbering numbering;

    NumberingPart(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String field() {
        return "numbering";
    }

    @Override
    public Patterns read(FileNode node, Currency usual) {
        return read(node);
    }

    @Override
    public Supplier<Patterns> readTemplate(FileNode node) {
        var patterns = read(node);
        return () -> patterns;
    }

    private static Patterns read(FileNode node) {
        node.allow("invoice", "creditNote");
        return new Patterns(node.field("invoice").text(), node.field("creditNote").text());
    }

    @Override
    @Transactional
    public void apply(Patterns patterns) {
        number(InvoiceKind.INVOICE, patterns.invoice());
        number(InvoiceKind.CREDIT_NOTE, patterns.creditNote());
    }

    private void number(InvoiceKind kind, String pattern) {
        var series = numbering.series(kind);
        if (!series.pattern().equals(pattern)) {
            numbering.change(kind, pattern, series.next());
        }
    }

    @Override
    @Transactional
    public Map<String, Object> write() {
        return new FileFields()
                .with("invoice", numbering.series(InvoiceKind.INVOICE).pattern())
                .with("creditNote", numbering.series(InvoiceKind.CREDIT_NOTE).pattern()).map();
    }
}
