package org.prongsai.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class ColumnSettingsConverter implements AttributeConverter<List<ColumnSetting>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ColumnSetting>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ColumnSetting> columns) {
        return JSON.writeValueAsString(columns);
    }

    @Override
    public List<ColumnSetting> convertToEntityAttribute(String json) {
        return JSON.readValue(json, TYPE);
    }
}
