package com.duebook.portal;

import com.duebook.customers.CustomerBrief;
import com.duebook.identifiers.Colour;
import com.duebook.text.Region;
import com.duebook.workspace.WorkspaceSettings;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Around every page that a customer opens by a link.
 *
 * @param from who asks
 * @param colour of who asks; null for ours
 * @param askAt where to ask back; null when the workspace names no address
 * @param region whose habits the reader follows in dates and figures, whichever language they choose
 */
public record PayFrame(String from, boolean hasLogo, @Nullable Colour colour, @Nullable String askAt, Locale language, Region region) {

    static PayFrame of(WorkspaceSettings settings, boolean hasLogo, CustomerBrief customer) {
        return new PayFrame(settings.name(), hasLogo, Optional.ofNullable(settings.colour()).flatMap(Colour::read).orElse(null),
                settings.email(), customer.language(), customer.region());
    }
}
