package com.duebook.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a tenant file, and where it stands.
 *
 * @param path the fields it stands in; empty for the whole file
 */
public record FileNode(String file, String path, Node node) {

    /** @throws FileFault when it is no YAML, or empty */
    public static FileNode read(String file, String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            var root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new FileFault(file, 1, "-", "the file is empty");
            }
            return new FileNode(file, "", root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new FileFault(file, mark == null ? 1 : mark.getLine() + 1, "-", String.valueOf(e.getProblem()));
        } catch (YAMLException beyondLimits) {
            throw new FileFault(file, 1, "-", String.valueOf(beyondLimits.getMessage()));
        }
    }

    /** @throws FileFault for a field of another name: a slip must not be taken for silence */
    public FileNode allow(String... fields) {
        var known = Set.of(fields);
        var seen = new HashSet<String>();
        for (var tuple : mapping().getValue()) {
            var key = new FileNode(file, path, tuple.getKeyNode());
            var name = key.text();
            if (!known.contains(name)) {
                throw at(name).fault(key.node, "unknown field; known are " + String.join(", ", Arrays.asList(fields)));
            }
            if (!seen.add(name)) {
                throw at(name).fault(key.node, "is there twice");
            }
        }
        return this;
    }

    public FileNode field(String name) {
        return find(name).orElseThrow(() -> at(name).fault(node, "is missing"));
    }

    public Optional<FileNode> find(String name) {
        return mapping().getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
                .findFirst()
                .map(tuple -> new FileNode(file, at(name).path, tuple.getValueNode()));
    }

    public List<FileNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("must be a list");
        }
        var items = new ArrayList<FileNode>();
        for (var item : sequence.getValue()) {
            items.add(new FileNode(file, path + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw fault("must be a text");
    }

    public long number(long least, long most) {
        try {
            var number = Long.parseLong(text().replace("_", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below, together with a number that is out of bounds
        }
        throw fault("must be a whole number from " + least + " to " + most);
    }

    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("must be true or false");
        };
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return as(name -> Enum.valueOf(type, name), "one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** @param expected what it must be, for the message when {@code reading} fails */
    public <T> T as(Function<String, T> reading, String expected) {
        var text = text();
        try {
            return reading.apply(text);
        } catch (RuntimeException e) {
            throw fault("must be " + expected + ", not \"" + text + "\"");
        }
    }

    public FileFault fault(String what) {
        return fault(node, what);
    }

    private FileFault fault(Node place, String what) {
        return new FileFault(file, place.getStartMark().getLine() + 1, path.isEmpty() ? "-" : path, what);
    }

    private FileNode at(String name) {
        return new FileNode(file, path.isEmpty() ? name : path + "." + name, node);
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw fault("must have fields");
    }
}
