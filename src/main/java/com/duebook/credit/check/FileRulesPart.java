package com.duebook.credit.check;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.problem.Refusal;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rules of credit files as a tenant file writes them; what it leaves out is as usual. */
@Component
@Order(52)
class FileRulesPart implements FilePart<FileRules> {

    private final CreditFileRules rules;

    FileRulesPart(CreditFileRules rules) {
        this.rules = rules;
    }

    @Override
    public String field() {
        return "creditFile";
    }

    @Override
    public FileRules read(FileNode node, Currency usual) {
        node.allow("checks", "statementDays", "reportDays", "checkDays", "referenceDays");
        var standard = FileRules.USUAL;
        try {
            return new FileRules(
                    node.find("checks").map(field -> field.items().stream().map(FileNode::text).toList()).orElse(standard.items()),
                    days(node, "statementDays", standard.statementDays()), days(node, "reportDays", standard.reportDays()),
                    days(node, "checkDays", standard.checkDays()), days(node, "referenceDays", standard.referenceDays()));
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("credit.")) {
                throw node.fault("cannot be kept: " + refusal.key());
            }
            throw refusal;
        }
    }

    private static int days(FileNode node, String field, int usual) {
        return node.find(field).map(days -> (int) days.number(1, FileRules.MOST_DAYS)).orElse(usual);
    }

    @Override
    public void apply(FileRules wanted) {
        rules.replace(rules.current(), wanted);
    }

    @Override
    public @Nullable Map<String, Object> write() {
        var current = rules.current();
        return current.equals(FileRules.USUAL) ? null : new FileFields().with("checks", current.items())
                .with("statementDays", current.statementDays()).with("reportDays", current.reportDays())
                .with("checkDays", current.checkDays()).with("referenceDays", current.referenceDays()).map();
    }
}
