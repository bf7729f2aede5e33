package com.duebook.ui;

import com.vaadin.flow.component.badge.BadgeVariant;
import java.util.List;
import java.util.stream.Collectors;

/** How a status feels; always said in words as well. */
public enum Tone {
    NEUTRAL,
    GOOD(BadgeVariant.SUCCESS),
    WARNING(BadgeVariant.WARNING),
    BAD(BadgeVariant.ERROR);

    private final List<BadgeVariant> variants;

    Tone(BadgeVariant... variants) {
        this.variants = List.of(variants);
    }

    BadgeVariant[] variants() {
        return variants.toArray(BadgeVariant[]::new);
    }

    /** As the badge's element has it. */
    public String theme() {
        return variants.stream().map(BadgeVariant::getVariantName).collect(Collectors.joining(" "));
    }
}
