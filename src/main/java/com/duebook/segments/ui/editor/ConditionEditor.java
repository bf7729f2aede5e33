package com.duebook.segments.ui.editor;

import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Condition;
import com.duebook.facts.condition.ConditionCheck;
import com.duebook.facts.condition.Group;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions being written: a group of rows, and groups among them. */
public class ConditionEditor extends Div implements ConditionPart {

    private final transient ConditionOffer choices;
    private final transient Runnable onChange;
    private final transient Runnable emptied;
    private final Comparison usual;
    private final int depth;
    private final Select<Group.Kind> kind = new Select<>();
    private final Div rows = new Div();
    private final transient List<ConditionPart> parts = new ArrayList<>();

    /** @param usual what a further row begins with */
    public ConditionEditor(ConditionChoices choices, Comparison usual, Runnable onChange) {
        this(new ConditionOffer(choices), Group.all(usual), usual, 2, onChange, () -> {});
    }

    /** @param depth what the outermost may hold in all */
    private ConditionEditor(ConditionOffer choices, Group group, Comparison usual, int depth, Runnable onChange, Runnable emptied) {
        this.choices = choices;
        this.usual = usual;
        this.depth = depth;
        this.onChange = onChange;
        this.emptied = emptied;
        addClassName("condition-group");
        kind.setItems(Group.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("segments.condition." + each));
        kind.setAriaLabel(getTranslation("segments.condition.kind"));
        kind.addClassName("condition-kind");
        kind.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                onChange.run();
            }
        });
        var tools = new Div(adder("segments.condition.add", () -> append(usual)));
        tools.addClassName("condition-tools");
        if (depth < ConditionCheck.MOST_DEPTH) {
            tools.add(adder("segments.condition.or", () -> append(Group.any(usual, usual))));
        }
        add(kind, rows, tools);
        show(group);
    }

    public final void show(Group group) {
        kind.setValue(group.kind());
        parts.clear();
        rows.removeAll();
        group.parts().forEach(this::append);
    }

    /** With every fault marked at its field; empty when there is one. */
    public Optional<Group> group() {
        return group(true);
    }

    /** As {@link #group}, without a word of what nobody has been at yet. */
    public Optional<Group> soFar() {
        return group(false);
    }

    private Optional<Group> group(boolean isWhole) {
        var read = parts.stream().map(part -> part.read(isWhole)).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Group(kind.getValue(), read.stream().<Condition>map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    @Override
    public Optional<Condition> read(boolean isWhole) {
        return group(isWhole).map(group -> group);
    }

    @Override
    public Component component() {
        return this;
    }

    private void append(Condition condition) {
        var part = new ConditionPart[1];
        part[0] = switch (condition) {
            case Comparison comparison -> new ConditionRow(choices, comparison, onChange, () -> remove(part[0]));
            case Group group -> new ConditionEditor(choices, group, usual, depth + 1, onChange, () -> remove(part[0]));
        };
        parts.add(part[0]);
        rows.add(part[0].component());
    }

    /** A group within another goes with its last row; the outermost always has one. */
    private void remove(ConditionPart part) {
        parts.remove(part);
        rows.remove(part.component());
        if (parts.isEmpty()) {
            append(usual);
            emptied.run();
        }
        onChange.run();
    }

    private Button adder(String key, Runnable add) {
        var button = new Button(getTranslation(key), Symbol.PLUS.create(), clicked -> {
            add.run();
            onChange.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
