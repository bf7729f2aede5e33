package com.duebook.ui.shell;

import com.duebook.ui.ScreenOver;
import com.duebook.ui.ScreenScope;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses every message, download and upload of a tab whose browser has gone on to another workspace or person, and
 * offers to load it anew. What comes through a socket passes here not; there {@link ScreenScope} refuses all that reads
 * or writes.
 */
@Component
class ScreensOver implements VaadinServiceInitListener, RequestHandler {

    private static final Pattern FILE = Pattern.compile("/VAADIN/dynamic/resource/(\\d{1,9})/.*");

    private final transient ScreenScope screens;

    ScreensOver(ScreenScope screens) {
        this.screens = screens;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        // The last one added is asked first: a screen that is over gets no answer.
        service.addRequestHandler(new PackedAnswers());
        service.addRequestHandler(this);
        service.getSource().addUIInitListener(opened -> opened.getUI().getSession().getUIs().stream()
                .filter(screens::isOver).forEach(ScreenScope::tell));
    }

    /** @throws ScreenOver for a file, whose answer is the page that says so */
    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        var isMessage = HandlerHelper.isRequestType(request, RequestType.UIDL);
        var id = isMessage ? id(request.getParameter(ApplicationConstants.UI_ID_PARAMETER)) : ofFile(request.getPathInfo());
        session.lock();
        try {
            var ui = id.map(session::getUIById).orElse(null);
            if (ui == null) {
                return false;
            }
            if (isMessage) {
                return screens.isOver(ui) && end(ui, response);
            }
            // Whatever the file is made of is looked up in the scope of the screen that offers it.
            UI.setCurrent(ui);
            screens.require(ui);
            return false;
        } finally {
            session.unlock();
        }
    }

    private static boolean end(UI ui, VaadinResponse response) throws IOException {
        UidlRequestHandler.commitJsonResponse(response, words(ui));
        ui.close();
        return true;
    }

    private static String words(UI ui) {
        return VaadinService.createCriticalNotificationJSON(ui.getTranslation("ui.over.elsewhere"),
                ui.getTranslation("ui.over.elsewhere.text"), null, null);
    }

    private static Optional<Integer> ofFile(@Nullable String path) {
        var file = FILE.matcher(path == null ? "" : path);
        return file.matches() ? id(file.group(1)) : Optional.empty();
    }

    private static Optional<Integer> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Integer::valueOf);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
