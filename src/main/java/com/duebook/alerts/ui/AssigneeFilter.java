package com.duebook.alerts.ui;

import com.duebook.workspace.Member;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whose alerts to show. */
class AssigneeFilter extends Select<@Nullable Member> {

    private final transient Colleagues colleagues;

    /** @param onChoice gets the member's id, or nothing for everybody */
    AssigneeFilter(Colleagues colleagues, Consumer<String> onChoice) {
        this.colleagues = colleagues;
        setItems(colleagues.active());
        setItemLabelGenerator(member -> member == null ? getTranslation("alerts.filter.anybody") : member.name());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("alerts.filter.anybody"));
        setPlaceholder(getTranslation("alerts.filter.anybody"));
        setAriaLabel(getTranslation("alerts.list.assignee"));
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                onChoice.accept(chosen().map(UUID::toString).orElse(""));
            }
        });
    }

    void choose(String id) {
        setValue(colleagues.active().stream().filter(member -> member.id().toString().equals(id)).findFirst()
                .orElse(null));
    }

    Optional<UUID> chosen() {
        return Optional.ofNullable(getValue()).map(Member::id);
    }
}
