# The scalar semantics and the vector helpers are copied into exported files function by
# function, so their text is compiled into the library (no path is needed at run time).
set(embedded ${CMAKE_BINARY_DIR}/export/embedded.c)
set(embedded_text "/* Made from the .inc files by export/module.cmake. */\n")
string(APPEND embedded_text "#include \"export/internal.h\"\n")
foreach(pair "semantics:program/semantics.inc" "helpers:export/helpers.inc")
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 embedded_name)
    list(GET pair 1 embedded_path)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
        ${CMAKE_SOURCE_DIR}/${embedded_path})
    file(READ ${CMAKE_SOURCE_DIR}/${embedded_path} embedded_hex HEX)
    string(REGEX REPLACE "(................................)" "\\1\n"
        embedded_hex "${embedded_hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," embedded_hex "${embedded_hex}")
    string(APPEND embedded_text
        "const char evo_export_${embedded_name}[] = {\n${embedded_hex}0};\n")
endforeach()
file(CONFIGURE OUTPUT ${embedded} CONTENT "${embedded_text}" @ONLY)
target_sources(evo_${name} PRIVATE ${embedded})
