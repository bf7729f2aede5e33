package com.duebook.workspace.factor;

import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.tenancy.Role;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of roles, such as {@code [OWNER, FINANCE]}, or {@code [EVERYBODY]}. */
@Component
@Order(40)
class SecondFactorPart implements FilePart<FactorRule> {

    private static final String EVERYBODY = "EVERYBODY";

    private final FactorRules rules;

    SecondFactorPart(FactorRules rules) {
        this.rules = rules;
    }

    @Override
    public String field() {
        return "secondFactor";
    }

    @Override
    public FactorRule read(FileNode node, Currency usual) {
        var items = node.items();
        if (items.size() == 1 && items.getFirst().text().equals(EVERYBODY)) {
            return FactorRule.EVERYBODY;
        }
        if (items.isEmpty()) {
            throw node.fault("must name roles, or " + EVERYBODY);
        }
        return FactorRule.of(items.stream().map(item -> item.oneOf(Role.class)).collect(Collectors.toSet()));
    }

    @Override
    public void apply(FactorRule rule) {
        rules.replace(rules.current(), rule);
    }

    @Override
    public List<String> write() {
        var rule = rules.current();
        return rule.everybody() ? List.of(EVERYBODY) : rule.roles().stream().sorted().map(Role::name).toList();
    }
}
