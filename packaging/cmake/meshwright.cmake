# SPDX-License-Identifier: GPL-3.0-or-later
# The verbs the rest of the build is written in. One function a kind of target, so that every
# CMakeLists.txt below reads as a list of names.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

option(MESHWRIGHT_WERROR "Warnings are errors" OFF)
option(MESHWRIGHT_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(MESHWRIGHT_FUZZ "libFuzzer targets" OFF)
option(MESHWRIGHT_PCH "Precompiled headers" ON)

find_program(MESHWRIGHT_CCACHE ccache)
if(MESHWRIGHT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # BASEDIR lets two build folders of one checkout share results; the sloppiness is what ccache
    # asks for where precompiled headers are in use.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${MESHWRIGHT_CCACHE}")
endif()
find_program(MESHWRIGHT_MOLD mold)
if(MESHWRIGHT_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12.1)
    add_link_options(-fuse-ld=mold)
endif()

add_library(meshwright_settings INTERFACE)
target_compile_options(meshwright_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough
    # GCC 12 sees ghosts in the copies of std::variant members.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${MESHWRIGHT_WERROR}>:-Werror>)
target_compile_definitions(meshwright_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_MESSAGELOGCONTEXT MESHWRIGHT_VERSION="${PROJECT_VERSION}")
if(MESHWRIGHT_SANITIZE)
    target_compile_options(meshwright_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(meshwright_settings INTERFACE -fsanitize=address,undefined)
endif()
if(MESHWRIGHT_FUZZ)
    target_compile_options(meshwright_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# meshwright_library(NAME [DEPENDS lib...] [THIRD_PARTY target...] [AUTOMOC] SOURCES file...)
# A static library of models/ or widgets/. DEPENDS names the only libraries it may include from;
# tests/architecture reads it back and fails on any other include.
function(meshwright_library name)
    cmake_parse_arguments(arg "AUTOMOC" "INCLUDE_ROOT" "DEPENDS;THIRD_PARTY;SOURCES" ${ARGN})
    add_library(mw_${name} STATIC ${arg_SOURCES})
    add_library(Meshwright::${name} ALIAS mw_${name})
    if(NOT arg_INCLUDE_ROOT)
        set(arg_INCLUDE_ROOT "${CMAKE_SOURCE_DIR}/models")
    endif()
    target_include_directories(mw_${name} PUBLIC "${arg_INCLUDE_ROOT}")
    list(TRANSFORM arg_DEPENDS PREPEND Meshwright:: OUTPUT_VARIABLE depends)
    target_link_libraries(mw_${name} PUBLIC Qt6::Core ${depends} ${arg_THIRD_PARTY} PRIVATE meshwright_settings)
    set_target_properties(mw_${name} PROPERTIES AUTOMOC ${arg_AUTOMOC})
    if(MESHWRIGHT_PCH)
        target_precompile_headers(mw_${name} PRIVATE
            <QByteArray> <QString> <QStringList> <QList> <QHash> <vector> <memory> <string> <optional> <functional> <unordered_map>)
    endif()
    list(JOIN arg_DEPENDS " " allowed)
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    set_property(GLOBAL APPEND PROPERTY MESHWRIGHT_ARROWS "${name} ${folder}: ${allowed}")
endfunction()

# meshwright_test(NAME [LIBS target...] SOURCES file...): one Qt Test program, one ctest entry.
function(meshwright_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBS;SOURCES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBS} meshwright_settings)
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support")
    target_compile_definitions(${name} PRIVATE
        MESHWRIGHT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MESHWRIGHT_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    # Tests run beside each other and on developers' machines: what one keeps for a user is neither another test's nor that person's.
    set(home "${CMAKE_BINARY_DIR}/tests/homes/${name}")
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config")
endfunction()

# meshwright_fuzz(NAME LIBS target... SOURCES file...): a libFuzzer program in the fuzz preset; elsewhere a test that gives
# each seed (tests/fuzz/seeds.py) to the same code once.
function(meshwright_fuzz name)
    cmake_parse_arguments(arg "" "" "LIBS;SOURCES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzz")
    target_link_libraries(${name} PRIVATE ${arg_LIBS} meshwright_settings)
    if(MESHWRIGHT_FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer,address,undefined)
        return()
    endif()
    target_sources(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/fuzz/replay.cpp")
    string(REPLACE "fuzz_" "" seeds "${name}")
    add_test(NAME ${name} COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_SOURCE_DIR}/tests/fuzz/seeds.py" ${seeds} --run "$<TARGET_FILE:${name}>")
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "LC_ALL=C.UTF-8")
endfunction()

# Writes "library folder: allowed libraries" lines for tests/architecture.
function(meshwright_write_arrows file)
    get_property(arrows GLOBAL PROPERTY MESHWRIGHT_ARROWS)
    list(JOIN arrows "\n" text)
    file(WRITE "${file}" "${text}\n")
endfunction()
