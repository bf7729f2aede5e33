package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A symbol in the bar with a number at its corner, which counts by itself and leads to what is counted. */
public abstract class Bell implements ShellItem {

    private final String path;
    private final Symbol symbol;
    private final String topic;
    private final Live live;

    /** @param topic of what changes the number */
    protected Bell(String path, Symbol symbol, String topic, Live live) {
        this.path = path;
        this.symbol = symbol;
        this.topic = topic;
        this.live = live;
    }

    @Override
    public final Place place() {
        return Place.BAR;
    }

    @Override
    public final Component create() {
        var link = new Link(path, symbol);
        live.onChange(link, topic, () -> show(link));
        show(link);
        return link;
    }

    @Override
    public final Component again(Component first) {
        return ((Link) first).again();
    }

    protected abstract void show(Link link);

    public static final class Link extends Anchor {

        private final Symbol symbol;
        private final Span count = new Span();
        private @Nullable Link other;

        Link(String path, Symbol symbol) {
            super(path, symbol.create());
            this.symbol = symbol;
            addClassName("bell");
            count.addClassName("bell-count");
            count.getElement().setAttribute("aria-hidden", "true");
            add(count);
        }

        /** Shows what this one does, also later. */
        Link again() {
            var again = new Link(getHref(), symbol);
            again.show(count.getText(), getTitle().orElse(""));
            again.setVisible(isVisible());
            other = again;
            return again;
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(visible);
            if (other != null) {
                other.setVisible(visible);
            }
        }

        /**
         * @param number as it is read; not seen when empty
         * @param words the whole sentence
         */
        public void show(String number, String words) {
            count.setText(number);
            count.setVisible(!number.isEmpty());
            setTitle(words);
            setAriaLabel(words);
            if (other != null) {
                other.show(number, words);
            }
        }
    }
}
