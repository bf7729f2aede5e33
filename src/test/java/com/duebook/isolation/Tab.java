package com.duebook.isolation;

import com.duebook.client.UiClient;
import com.duebook.ui.ScreenOver;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ComponentMapping;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One tab from both ends: what a browser sends for it, and what of it is on the server. */
record Tab(String path, UiClient client, UI ui) {

    private static final int ROWS = 20;

    /** Shows the rows of lists, selects the first, and opens the menus behind buttons, as a browser does by itself or at a click. */
    Tab unfolded() {
        ui.accessSynchronously(() -> {
            all(Grid.class).forEach(grid -> grid.getDataCommunicator().setViewportRange(0, ROWS));
            all(Button.class).forEach(Tab::openMenu);
            ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
            all(Grid.class).forEach(Tab::selectFirst);
        });
        return this;
    }

    /** What can be done with selected rows is made with the first. */
    private static <T> void selectFirst(Grid<T> grid) {
        if (grid.getSelectionModel() instanceof GridMultiSelectionModel && grid.getDataCommunicator().getDataProviderSize() > 0) {
            Optional.ofNullable(grid.getDataCommunicator().getItem(0)).ifPresent(grid::select);
        }
    }

    private static void openMenu(Button button) {
        button.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(
                button.getElement(), "vaadin-context-menu-before-open", JacksonUtils.createObjectNode()));
    }

    /** How many things there are to press, tabs of a page among them. */
    int actions() {
        var count = new int[1];
        ui.accessSynchronously(() -> count[0] = pressable().size());
        return count[0];
    }

    /**
     * Presses one of them and fills in whatever that shows. Nobody minds when it does not work.
     *
     * @return whether it shows a part of the page
     */
    boolean begin(int action) {
        var isPart = new boolean[1];
        press(() -> {
            var press = pressable().get(action);
            isPart[0] = press.on() instanceof com.vaadin.flow.component.tabs.Tab;
            return press.work();
        });
        return isPart[0];
    }

    /** How much a dialog that is no form, or a part of the page, has to press that was not there before. */
    int further(Set<Component> before, boolean isPart) {
        var count = new int[1];
        ui.accessSynchronously(() -> {
            var isForm = all(FormDialog.class).findAny().isPresent() || all(ConfirmDialog.class).findAny().isPresent();
            count[0] = !isForm && (isPart || all(Dialog.class).findAny().isPresent()) ? fresh(before).size() : 0;
        });
        return count[0];
    }

    void goOn(Set<Component> before, int action) {
        press(() -> fresh(before).get(action).work());
    }

    private List<Press> fresh(Set<Component> before) {
        return pressable().stream().filter(press -> !before.contains(press.on())).toList();
    }

    private void press(Supplier<Runnable> what) {
        ui.accessSynchronously(() -> {
            attempt(() -> what.get().run());
            ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        });
        unfolded();
        ui.accessSynchronously(() -> inputs().forEach(input -> attempt(() -> Typing.into(input))));
        unfolded();
    }

    /**
     * Fills in, chooses, presses and confirms everything that the tab shows, past all handlers of requests.
     *
     * @return how often it was told that it is over
     */
    int presses() {
        var told = new int[1];
        ui.accessSynchronously(() -> {
            inputs().forEach(input -> told[0] += attempt(() -> Typing.into(input)));
            for (var press : pressable()) {
                told[0] += attempt(press.work());
            }
            ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
            told[0] += (int) all(Notification.class).filter(Tab::saysOver).count();
        });
        return told[0];
    }

    private static boolean saysOver(Notification notice) {
        return notice.getElement().getProperty("text", "").contains("This tab is out of date");
    }

    Set<Component> components() {
        var components = new HashSet<Component>();
        ui.accessSynchronously(() -> all(Component.class).forEach(components::add));
        return components;
    }

    /** What somebody may fetch from it. */
    List<String> files() {
        return components().stream().flatMap(component -> file(component).stream()).distinct().toList();
    }

    List<String> uploads() {
        return components().stream().filter(Upload.class::isInstance).map(it -> it.getElement().getAttribute("target"))
                .filter(Objects::nonNull).distinct().toList();
    }

    /** A file that is made for this tab, or a picture of this workspace. */
    static Optional<String> file(Component component) {
        return Stream.of("href", "src").map(component.getElement()::getAttribute).filter(Objects::nonNull)
                .filter(address -> address.startsWith("VAADIN/dynamic/resource/")).findFirst();
    }

    private record Press(Component on, Runnable work) {}

    private List<Press> pressable() {
        var runs = new ArrayList<Press>();
        all(Component.class).filter(Tab::isOn).forEach(component -> {
            if (component instanceof ClickNotifier && ComponentUtil.hasEventListener(component, ClickEvent.class)) {
                runs.add(new Press(component, () -> ComponentUtil.fireEvent(component, new ClickEvent<>(component))));
            }
            if (component instanceof ConfirmDialog dialog) {
                runs.add(new Press(dialog, () -> ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true))));
            }
            if (component instanceof Tabs tabs) {
                tabs.getChildren().map(com.vaadin.flow.component.tabs.Tab.class::cast)
                        .forEach(tab -> runs.add(new Press(tab, () -> tabs.setSelectedTab(tab))));
            }
            if (component instanceof Grid<?> grid) {
                runs.add(new Press(grid, () -> Typing.chooseFirst(grid)));
            }
        });
        return runs;
    }

    private static boolean isOn(Component component) {
        return component.isVisible() && (!(component instanceof HasEnabled able) || able.isEnabled());
    }

    private List<HasValue<?, ?>> inputs() {
        var inputs = new ArrayList<HasValue<?, ?>>();
        all(Component.class).filter(Tab::isOn).filter(HasValue.class::isInstance)
                .forEach(input -> inputs.add((HasValue<?, ?>) input));
        return inputs;
    }

    /** @return 1 when it was told that it is over */
    private static int attempt(Runnable work) {
        try {
            work.run();
            return 0;
        } catch (RuntimeException refused) {
            return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause).anyMatch(ScreenOver.class::isInstance) ? 1 : 0;
        }
    }

    /** But for the frame around all pages, from which one switches and signs out. */
    private <T extends Component> Stream<T> all(Class<T> kind) {
        var found = new ArrayList<Component>();
        ui.getElement().getNode().visitNodeTree(node -> component(node).ifPresent(found::add));
        return found.stream().filter(kind::isInstance).filter(it -> !it.getElement().isTextNode()).map(kind::cast)
                .filter(it -> !isFrame(it)).toList().stream();
    }

    private boolean isFrame(Component component) {
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        var view = chain.isEmpty() ? ui.getElement() : chain.getFirst().getElement();
        for (var element = component.getElement(); element != null; element = element.getParent()) {
            if (element.equals(view)) {
                return false;
            }
            if (element.getComponent().filter(AppLayout.class::isInstance).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Component> component(StateNode node) {
        return !node.hasFeature(ComponentMapping.class) ? Optional.empty()
                : node.getFeatureIfInitialized(ComponentMapping.class).flatMap(ComponentMapping::getComponent);
    }
}
