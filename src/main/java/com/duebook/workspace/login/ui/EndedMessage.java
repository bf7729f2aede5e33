package com.duebook.workspace.login.ui;

import com.duebook.text.Texts;
import com.duebook.workspace.login.SessionGuard;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells a screen whose session was just found over why it cannot go on; what was typed can still be copied from it. */
class EndedMessage extends OncePerRequestFilter {

    private final Texts texts;

    EndedMessage(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SessionGuard.hasEnded(request)
                || !RequestType.UIDL.getIdentifier().equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    /** In the browser's language: that of the person went with their session. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var locale = Texts.supported(request.getLocale());
        response.setContentType(JsonConstants.JSON_CONTENT_TYPE);
        response.getWriter().write(VaadinService.createCriticalNotificationJSON(
                texts.get("workspace.login.ended.title", locale), texts.get("workspace.login.ended.screen", locale), null, null));
    }
}
