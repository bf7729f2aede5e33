package com.duebook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The modules as a picture: floors by what stands on what, and an arrow for each use that no other arrow implies. */
final class ModuleMap {

    private static final int WIDTH = 104;
    private static final int HEIGHT = 34;
    private static final int GAP = 14;
    private static final int STOREY = 78;

    private record Box(String name, int x, int y) {

        int middle() {
            return x + WIDTH / 2;
        }
    }

    private final Map<String, Set<String>> uses;
    private final Map<String, Long> classes;

    private ModuleMap(Map<String, Set<String>> uses, Map<String, Long> classes) {
        this.uses = uses;
        this.classes = classes;
    }

    /** @param root the package whose direct sub-packages are the modules */
    static ModuleMap of(JavaClasses all, String root) {
        var uses = new TreeMap<String, Set<String>>();
        var classes = new TreeMap<String, Long>();
        for (JavaClass type : all) {
            var module = module(type, root);
            if (!module.isEmpty()) {
                if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
                    classes.merge(module, 1L, Long::sum);
                }
                var its = uses.computeIfAbsent(module, name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().forEach(use -> its.add(module(use.getTargetClass(), root)));
            }
        }
        uses.forEach((module, its) -> its.removeAll(Set.of("", module)));
        return new ModuleMap(uses, classes);
    }

    private static String module(JavaClass type, String root) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    /** Uses that are not implied by others: a circle would have none. */
    Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        uses.forEach((module, its) -> arrows.put(module, its.stream()
                .filter(used -> its.stream().noneMatch(other -> !other.equals(used) && reaches(other, used)))
                .collect(Collectors.toCollection(TreeSet::new))));
        return arrows;
    }

    private boolean reaches(String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    private int floor(String module) {
        return uses.getOrDefault(module, Set.of()).stream().mapToInt(used -> floor(used) + 1).max().orElse(0);
    }

    String svg() {
        var boxes = boxes();
        var width = boxes.values().stream().mapToInt(box -> box.x() + WIDTH).max().orElse(0) + GAP;
        var height = boxes.values().stream().mapToInt(box -> box.y() + HEIGHT).max().orElse(0) + GAP;
        var lines = new ArrayList<String>();
        lines.add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <style>line { stroke: #8a94a6; stroke-opacity: .55 } rect { fill: #eef2f7; stroke: #8a94a6 } text { fill: #1c2430; \
                text-anchor: middle } .size { fill: #5b6472; font-size: 10px } @media (prefers-color-scheme: dark) { rect { fill: #232a35 } \
                text { fill: #e6eaf0 } .size { fill: #a3adbb } }</style>""".formatted(width, height));
        arrows().forEach((module, its) -> its.forEach(used -> lines.add(arrow(boxes.get(module), boxes.get(used)))));
        boxes.values().forEach(box -> lines.add(drawn(box)));
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    private Map<String, Box> boxes() {
        var floors = uses.keySet().stream().collect(Collectors.groupingBy(this::floor, TreeMap::new, Collectors.toList()));
        var widest = floors.values().stream().mapToInt(List::size).max().orElse(0) * (WIDTH + GAP);
        var boxes = new TreeMap<String, Box>();
        floors.forEach((floor, modules) -> {
            var x = (widest - modules.size() * (WIDTH + GAP)) / 2 + GAP;
            var y = GAP + (floors.lastKey() - floor) * STOREY;
            for (var module : modules.stream().sorted(Comparator.naturalOrder()).toList()) {
                boxes.put(module, new Box(module, x, y));
                x += WIDTH + GAP;
            }
        });
        return boxes;
    }

    private static String arrow(Box from, Box to) {
        return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>".formatted(from.middle(), from.y() + HEIGHT, to.middle(), to.y());
    }

    private String drawn(Box box) {
        return """
                <rect x="%d" y="%d" width="%d" height="%d" rx="4"/><text x="%d" y="%d">%s</text>\
                <text class="size" x="%d" y="%d">%s</text>""".formatted(
                box.x(), box.y(), WIDTH, HEIGHT, box.middle(), box.y() + 15, box.name(), box.middle(), box.y() + 28, size(box.name()));
    }

    private String size(String module) {
        return String.format(Locale.ROOT, "%d classes", classes.getOrDefault(module, 0L));
    }
}
