package com.duebook.tenants;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.definition.TemplatePart;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What modules say of their own fields, in the order of the file. */
@Component
class FileParts {

    private final List<FilePart<?>> parts;

    FileParts(List<FilePart<?>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** With those that the file itself is read by. */
    String[] fields(String... others) {
        return Stream.concat(Stream.of(others), parts.stream().map(FilePart::field)).toArray(String[]::new);
    }

    String[] templateFields(String... others) {
        return Stream.concat(Stream.of(others), templates().map(FilePart::field)).toArray(String[]::new);
    }

    /** Those that the file has. */
    List<ReadPart<?>> read(FileNode file, Currency usual) {
        return parts.stream().<ReadPart<?>>flatMap(part -> file.find(part.field()).map(node -> read(part, node, usual)).stream()).toList();
    }

    private static <T> ReadPart<T> read(FilePart<T> part, FileNode node, Currency usual) {
        var value = part.read(node, usual);
        return new ReadPart<>(part, () -> value);
    }

    /** A template has them all. */
    List<ReadPart<?>> readTemplate(FileNode file) {
        return templates().<ReadPart<?>>map(part -> readTemplate(part, file.field(part.field()))).toList();
    }

    private static <T> ReadPart<T> readTemplate(TemplatePart<T> part, FileNode node) {
        return new ReadPart<>(part, part.readTemplate(node));
    }

    private Stream<TemplatePart<?>> templates() {
        return parts.stream().filter(TemplatePart.class::isInstance).map(part -> (TemplatePart<?>) part);
    }

    /** What the file says, and where it says nothing, its industry. */
    List<ReadPart<?>> together(List<ReadPart<?>> file, List<ReadPart<?>> template) {
        return parts.stream().<ReadPart<?>>flatMap(part -> Stream.concat(file.stream(), template.stream())
                .filter(read -> read.field().equals(part.field())).limit(1)).toList();
    }

    void write(FileFields file) {
        parts.forEach(part -> file.with(part.field(), part.write()));
    }
}
