package com.duebook.dualcontrol;

import com.duebook.tenancy.Right;
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
class DeedKinds {

    private final Map<String, ControlledDeed<?>> deeds;
    private final JsonMapper json;

    DeedKinds(List<ControlledDeed<?>> deeds, JsonMapper json) {
        this.deeds = deeds.stream().collect(Collectors.toMap(ControlledDeed::kind, Function.identity()));
        this.json = json;
    }

    Right right(String kind) {
        return deed(kind).right();
    }

    String written(Object details) {
        return json.writeValueAsString(details);
    }

    List<String> lines(String written) {
        return List.of(json.readValue(written, String[].class));
    }

    Look look(String kind, UUID subject, String details) {
        return look(deed(kind), subject, details);
    }

    @Nullable UUID perform(String kind, UUID intention, UUID subject, String details) {
        return perform(deed(kind), intention, subject, details);
    }

    private <D> Look look(ControlledDeed<D> deed, UUID subject, String details) {
        return deed.look(subject, json.readValue(details, deed.details()));
    }

    private <D> @Nullable UUID perform(ControlledDeed<D> deed, UUID intention, UUID subject, String details) {
        return deed.perform(intention, subject, json.readValue(details, deed.details()));
    }

    private ControlledDeed<?> deed(String kind) {
        return Objects.requireNonNull(deeds.get(kind), kind);
    }
}
