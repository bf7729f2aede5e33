package com.duebook.imports;

import com.duebook.imports.format.DateVotes;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.table.FileLook;
import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import com.duebook.imports.table.Preview;
import com.duebook.sheets.SheetReader;
import com.duebook.sheets.SheetReader.Letters;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.time.HeavyWork;
import com.duebook.time.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a file seems to hold, by itself and by what files with the same header were taken for before. */
@Component
class Previews {

    private final ImportLayouts layouts;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Today today;
    private final HeavyWork work;

    Previews(ImportLayouts layouts, Tenancy tenancy, TenantProfiles profiles, Today today, HeavyWork work) {
        this.layouts = layouts;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.today = today;
        this.work = work;
    }

    /**
     * @param chosen where somebody says its header is
     * @param language of whoever looks
     */
    Preview of(ImportKind kind, String fileName, Path file, @Nullable HeaderRow chosen, Locale language) {
        var workspace = profiles.of(tenancy.tenant());
        var languages = DateVotes.preferred(workspace.locale(), workspace.region().locale(language), language);
        var letters = new Letters(languages, chosen == null ? null : chosen.charset());
        var day = today.date();
        var look = work.call(() -> look(kind, fileName, file, letters, day));
        var head = work.call(() -> look.head(chosen));
        var before = layouts.find(kind, head.header());
        var other = chosen != null ? Optional.<String>empty() : before.map(Mapping::table).map(HeaderRow::charset)
                .filter(charset -> !charset.equals(head.place().charset()) && look.canBe(charset));
        return other.isPresent() ? of(kind, fileName, file, head.place().with(other.get()), language)
                : work.call(() -> look.preview(head, before));
    }

    private static FileLook look(ImportKind kind, String fileName, Path file, Letters letters, LocalDate today) {
        return new FileLook(kind, fileName, SheetReader.open(file, fileName, letters), letters.likely(), today);
    }
}
