# Every tests/fuzz/fuzz_NAME.c reads input from strangers. Its corpus, with damaged copies,
# is a test of the normal suite; with EVO_FUZZ (clang) it is a libFuzzer program as well,
# which tests/fuzz/run starts.
option(EVO_FUZZ "Build the libFuzzer programs (clang)" OFF)
file(GLOB fuzz_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_*.c)
foreach(source ${fuzz_sources})
    get_filename_component(name ${source} NAME_WE)
    string(REPLACE fuzz_ "" subject ${name})
    add_executable(corpus_${subject} ${source} fuzz/driver.c)
    target_link_libraries(corpus_${subject} PRIVATE evo_archive evo_targets evo_program
        evo_tensors m)
    add_test(NAME corpus_${subject} COMMAND corpus_${subject} 300
        ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${subject})
    if(EVO_FUZZ)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE evo_archive evo_targets evo_program
            evo_tensors m)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    endif()
endforeach()
