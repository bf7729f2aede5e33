package com.duebook.workspace.login.ui;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody was going when they had to sign in: within this site, whatever host the request named. */
final class WantedPage {

    private WantedPage() {}

    static @Nullable String path(@Nullable SavedRequest saved) {
        if (saved == null) {
            return null;
        }
        var address = URI.create(saved.getRedirectUrl());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
