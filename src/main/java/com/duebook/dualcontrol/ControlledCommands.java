package com.duebook.dualcontrol;

import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All deeds that can wait for a second person, by their kind. */
@Component
class ControlledCommands {

    private final Map<String, ControlledCommand<?>> commands;
    private final JsonMapper json;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    ControlledCommands(List<ControlledCommand<?>> commands, JsonMapper json, Tenancy tenancy, TenantProfiles profiles) {
        this.commands = commands.stream().collect(Collectors.toMap(ControlledCommand::kind, Function.identity()));
        this.json = json;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    Right right(String kind) {
        return command(kind).right();
    }

    String written(Object details) {
        return json.writeValueAsString(details);
    }

    String writtenLines(Look look) {
        return written(ShownLines.of(look, profiles.of(tenancy.tenant()).region()));
    }

    ShownLines lines(String written) {
        return written.startsWith("[") ? ShownLines.alike(List.of(json.readValue(written, String[].class)))
                : json.readValue(written, ShownLines.class);
    }

    Look look(String kind, UUID subject, String details) {
        return look(command(kind), subject, details);
    }

    @Nullable
    UUID perform(String kind, UUID intention, UUID subject, String details) {
        return perform(command(kind), intention, subject, details);
    }

    private <D> Look look(ControlledCommand<D> command, UUID subject, String details) {
        return command.look(subject, json.readValue(details, command.details()));
    }

    private <D> @Nullable UUID perform(ControlledCommand<D> command, UUID intention, UUID subject, String details) {
        return command.perform(intention, subject, json.readValue(details, command.details()));
    }

    private ControlledCommand<?> command(String kind) {
        return Objects.requireNonNull(commands.get(kind), kind);
    }
}
