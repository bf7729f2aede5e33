package com.duebook.tenants;

import com.duebook.definition.FileNode;
import com.duebook.definition.TenantWords;
import java.util.List;

/**
 * A starting point for companies of one kind.
 *
 * @param industry the file's name, such as {@code saas}
 * @param order among the others, where people choose
 * @param parts what it begins with beyond its own settings
 */
public record Template(
        String industry,
        int order,
        TenantWords name,
        int termsDays,
        List<ReadPart<?>> parts) {

    static Template of(String industry, FileNode file, FileParts parts) {
        file.allow(parts.templateFields("order", "name", "termsDays"));
        var begin = parts.readTemplate(file);
        return new Template(
                industry,
                (int) file.field("order").number(1, 1_000),
                TenantWords.of(file.field("name")),
                (int) file.field("termsDays").number(0, 365),
                begin);
    }
}
