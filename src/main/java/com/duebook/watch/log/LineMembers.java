package com.duebook.watch.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Adds the workspace to each line of JSON, by its id. Whatever a library says, addresses of people and tokens of links
 * are taken out.
 */
class LineMembers implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    private static final Pattern PRIVATE = Pattern.compile(
            "[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)*|(?<![\\w.$-])[\\w-]{43}(?![\\w-])");

    @Override
    public void customize(JsonWriter.Members<ILoggingEvent> members) {
        members.add("workspace", line -> WorkspaceOfLines.current()).whenNotNull();
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, LineMembers::withoutPersons));
    }

    static String withoutPersons(String text) {
        return PRIVATE.matcher(text).replaceAll("…");
    }
}
