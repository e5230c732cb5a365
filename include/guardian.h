/* The Guardian procedures, told which arguments are there. Generated; do not edit. */

#ifndef GUARDIAN_H
#define GUARDIAN_H

#include <stdint.h>

typedef uint64_t GuardianCall;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

short guardian_ABEND(GuardianCall _call, short *_process_id, short _stop_backup, short *_error, short _compl_code, short _termination_info, short *_spi_ssid, short _length, short *_text);

short guardian_ABORTTRANSACTION(GuardianCall _call);

short guardian_ACTIVATERECEIVETRANSID(GuardianCall _call, short _message_tag);

short guardian_ADDRESS_DELIMIT_(GuardianCall _call, int _address, void *_low_address, void *_high_address, short *_address_descriptor, short *_segment_id, short *_error_detail);

short guardian_ALLOCATESEGMENT(GuardianCall _call, short _segment_id, int _segment_size, short *_file_name, short _pin_and_flags);

short guardian_ALTER(GuardianCall _call, short *_file_name, short _function, short *_newvalue, short _partonly);

void guardian_ARMTRAP(GuardianCall _call, short _traphandler_addr, short _trapstack_addr);

short guardian_AWAITIO(GuardianCall _call, short *_filenum, short *_buffer_addr, unsigned short *_count_transferred, void *_tag, int _timelimit);

short guardian_AWAITIOX(GuardianCall _call, short *_filenum, void *_buffer_addr, unsigned short *_count_transferred, void *_tag, int _timelimit, short *_segment_id);

short guardian_AWAITIOXL(GuardianCall _call, short *_filenum, void *_buffer_addr, void *_count_transferred, long long *_tag, int _timelimit, short *_segment_id);

short guardian_BACKSPACEEDIT(GuardianCall _call, short _filenum);

short guardian_BEGINTRANSACTION(GuardianCall _call, void *_trans_begin_tag);

short guardian_BEGINTRANSACTION_EXT_(GuardianCall _call, void *_trans_begin_tag, int _timeout, long long _type_flags);

short guardian_BINSEM_CLOSE_(GuardianCall _call, int _semid);

short guardian_BINSEM_CREATE_(GuardianCall _call, void *_semid, short _security);

short guardian_BINSEM_OPEN_(GuardianCall _call, void *_semid, short *_processhandle, int _proc_semid);

short guardian_BREAKMESSAGE_SEND_(GuardianCall _call, short *_processhandle, short _receiver_filenum, short *_breaktag);

short guardian_CANCEL(GuardianCall _call, short _filenum);

short guardian_CANCELPROCESSTIMEOUT(GuardianCall _call, short _tag);

short guardian_CANCELREQ(GuardianCall _call, short _filenum, long long _tag);

short guardian_CANCELREQL(GuardianCall _call, short _filenum, long long _tag);

short guardian_CANCELTIMEOUT(GuardianCall _call, short _tag);

short guardian_CHECKCLOSE(GuardianCall _call, short _filenum, short _tape_disposition);

short guardian_CHECKMONITOR(GuardianCall _call);

short guardian_CHECKOPEN(GuardianCall _call, short *_filename, short _filenum, short _flags, short _sync_or_receive_depth, short *_sequential_block_buffer, short _buffer_length, short *_backerror);

short guardian_CHECKPOINT(GuardianCall _call,
                          short *_stack_base,
                          short *_buffer_1,
                          short _count_1,
                          short *_buffer_2,
                          short _count_2,
                          short *_buffer_3,
                          short _count_3,
                          short *_buffer_4,
                          short _count_4,
                          short *_buffer_5,
                          short _count_5,
                          short *_buffer_6,
                          short _count_6,
                          short *_buffer_7,
                          short _count_7,
                          short *_buffer_8,
                          short _count_8,
                          short *_buffer_9,
                          short _count_9,
                          short *_buffer_10,
                          short _count_10,
                          short *_buffer_11,
                          short _count_11,
                          short *_buffer_12,
                          short _count_12,
                          short *_buffer_13,
                          short _count_13);

short guardian_CHECKPOINTMANY(GuardianCall _call, short *_stack_base, short *_descriptors);

short guardian_CHECKPOINTMANYX(GuardianCall _call, short *_stack_base, short *_descriptors);

short guardian_CHECKPOINTX(GuardianCall _call,
                           short *_stack_base,
                           short _segment_id1,
                           char *_bufferx_1,
                           int _count_1,
                           short _segment_id2,
                           char *_bufferx_2,
                           int _count_2,
                           short _segment_id3,
                           char *_bufferx_3,
                           int _count_3,
                           short _segment_id4,
                           char *_bufferx_4,
                           int _count_4,
                           short _segment_id5,
                           char *_bufferx_5,
                           int _count_5);

short guardian_CHECKSETMODE(GuardianCall _call, short _filenum, short _function, short *_error);

short guardian_CHECKSWITCH(GuardianCall _call);

short guardian_CHECK_FILE(GuardianCall _call, short *_file_fcb, short _operation, short *_ret_addr);

short guardian_CHILD_LOST_(GuardianCall _call, char *_message, short _length, short *_processhandle);

short guardian_CLOSE(GuardianCall _call, short _filenum, short _tape_disposition);

short guardian_CLOSEALLEDIT(GuardianCall _call);

short guardian_CLOSEEDIT_(GuardianCall _call, short _filenum, short _keep_filenum);

short guardian_COMPLETEIOEDIT(GuardianCall _call, short _filenum, short _count_transferred, long long _tag);

short guardian_COMPRESSEDIT(GuardianCall _call, short *_filenum, int _start, int _increment);

int guardian_COMPUTEJULIANDAYNO(GuardianCall _call, short _year, short _month, short _day, short *_error_mask);

long long guardian_COMPUTETIMESTAMP(GuardianCall _call, short *_date_n_time, short *_errormask);

short guardian_COMPUTETRANSID(GuardianCall _call, long long *_transid, int _system, short _cpu, int _sequence, short _crashcount);

void guardian_CONTIME(GuardianCall _call, short *_date_and_time, short _t0, short _t1, short _t2);

short guardian_CONTROL(GuardianCall _call, short _filenum, short _operation, short _param, long long _tag);

short guardian_CONTROLBUF(GuardianCall _call, short _filenum, short _operation, short *_buffer, short _count, short *_count_transferred, long long _tag);

short guardian_CONTROLMESSAGESYSTEM(GuardianCall _call, short _actioncode, unsigned short _value);

short guardian_CONVERTPROCESSTIME(GuardianCall _call, long long _process_time, short *_hours, short *_minutes, short *_seconds, short *_milliseconds, short *_microseconds);

long long guardian_CONVERTTIMESTAMP(GuardianCall _call, long long _julian_timestamp, short _direction, short _node, short *_error);

void guardian_CREATEPROCESSNAME(GuardianCall _call, short *_process_name);

short guardian_CREATORACCESSID(GuardianCall _call);

short guardian_CRTPID_TO_PROCESSHANDLE_(GuardianCall _call, short *_process_id, short *_processhandle, short *_pair_flag, int _node_number);

short guardian_DAYOFWEEK(GuardianCall _call, int _julian_day_num);

void guardian_DEBUG(GuardianCall _call);

short guardian_DEFINEADD(GuardianCall _call, const char *_define_name, short _replace, short *_checknum);

short guardian_DEFINEDELETE(GuardianCall _call, const char *_define_name);

short guardian_DEFINEDELETEALL(GuardianCall _call);

short guardian_DEFINEINFO(GuardianCall _call, const char *_define_name, char *_class_name, char *_attribute_name, char *_value_buf, short _value_buf_len, short *_value_len);

short guardian_DEFINEMODE(GuardianCall _call, short _new_value, short *_old_value);

short guardian_DEFINENEXTNAME(GuardianCall _call, char *_define_name);

short guardian_DEFINEPOOL(GuardianCall _call, short *_pool_head, short *_pool, int _pool_size);

short guardian_DEFINEREADATTR(GuardianCall _call,
                              const char *_define_name,
                              char *_attribute_name,
                              short *_cursor,
                              char *_value_buf,
                              short _value_buf_len,
                              short *_value_len,
                              short _read_mode,
                              short *_info_word);

short guardian_DEFINERESTORE(GuardianCall _call, short *_buffer, short _options, char *_define_name, short *_checknum);

short guardian_DEFINERESTOREWORK(GuardianCall _call);

short guardian_DEFINERESTOREWORK2(GuardianCall _call);

short guardian_DEFINESAVE(GuardianCall _call, const char *_define_name, short *_buffer, short _buflen, short *_deflen, short _option);

short guardian_DEFINESAVEWORK(GuardianCall _call);

short guardian_DEFINESAVEWORK2(GuardianCall _call);

short guardian_DEFINESETATTR(GuardianCall _call, const char *_attribute_name, const char *_value, short _value_len, short *_default_names);

short guardian_DEFINESETLIKE(GuardianCall _call, const char *_define_name);

short guardian_DEFINEVALIDATEWORK(GuardianCall _call, short *_checknum);

void guardian_DELAY(GuardianCall _call, int _time_period);

short guardian_DELETEEDIT(GuardianCall _call, short _filenum, int _first, int _last);

short guardian_DISK_REFRESH_(GuardianCall _call, const char *_volume, short _length);

void *guardian_DNUMIN(GuardianCall _call, const char *_ascii_num, void *_signed_result, short _base, short *_status, short _flags);

short guardian_DNUMOUT(GuardianCall _call, char *_ascii_result, int _unsigned_doubleword, short _base, short _width, short _flags);

short guardian_DST_GETINFO_(GuardianCall _call, long long _keygmt, short *_dstentry);

short guardian_EDITREAD(GuardianCall _call, short *_edit_controlblk, char *_buffer, short _bufferlen, void *_sequence_num);

short guardian_EDITREADINIT(GuardianCall _call, short *_edit_controlblk, short _filenum, short _bufferlen);

short guardian_ENDTRANSACTION(GuardianCall _call);

short guardian_EXTENDEDIT(GuardianCall _call, short *_filenum, int _start, int _increment);

short guardian_FILEINFO(GuardianCall _call,
                        short _filenum,
                        short *_error,
                        short *_file_name,
                        short *_ldevnum,
                        short *_devtype,
                        short *_extent_size,
                        void *_eof_pointer,
                        void *_next_record_pointer,
                        short *_last_modtime,
                        short *_filecode,
                        short *_secondary_extent_size,
                        void *_current_record_pointer,
                        short *_open_flags,
                        short *_subdevice,
                        short *_owner,
                        char *_security,
                        short *_num_extents_allocated,
                        void *_max_file_size,
                        short *_partition_size,
                        short *_num_partitions,
                        short *_file_type,
                        short *_maximum_extents,
                        short *_unstructured_buffer_size,
                        short *_more_flags,
                        short *_sync_depth,
                        short *_next_open_fnum);

short guardian_FILENAME_COMPARE_(GuardianCall _call, const char *_filename1, short _length1, const char *_filename2, short _length2);

short guardian_FILENAME_DECOMPOSE_(GuardianCall _call, const char *_filename, short _length, char *_piece, short _maxlen, short *_piece_length, short _level, short _options, short _subpart);

short guardian_FILENAME_EDIT_(GuardianCall _call, char *_filename, short _maxlen, short *_filename_length, const char *_piece, short _length, short _level, short _options, short _subpart);

short guardian_FILENAME_FINDFINISH_(GuardianCall _call, short _searchid);

short guardian_FILENAME_FINDNEXT64_(GuardianCall _call, short _searchid, char *_name, short _maxlen, short *_name_length, short *_entity_info, long long _tag);

short guardian_FILENAME_FINDNEXT_(GuardianCall _call, short _searchid, char *_name, short _maxlen, short *_name_length, short *_entity_info, long long _tag);

short guardian_FILENAME_FINDSTART_(GuardianCall _call,
                                   short *_searchid,
                                   const char *_search_pattern,
                                   short _search_pattern_length,
                                   short _resolve_level,
                                   short _device_type,
                                   short _device_subtype,
                                   short _options,
                                   const char *_startname,
                                   short _startname_length);

short guardian_FILENAME_MATCH_(GuardianCall _call, const char *_filename, short _filename_length, const char *_pattern, short _pattern_length, short *_generic_set);

short guardian_FILENAME_RESOLVE_(GuardianCall _call,
                                 const char *_partialname,
                                 short _length,
                                 char *_fullname,
                                 short _maxlen,
                                 short *_fullname_length,
                                 short _options,
                                 const char *_override_name,
                                 short _override_length,
                                 const char *_search,
                                 short _search_length,
                                 const char *_defaults,
                                 short _defaults_length);

short guardian_FILENAME_SCAN_(GuardianCall _call, const char *_string, short _length, short *_count, short *_kind, short *_entity_level, short _options);

short guardian_FILENAME_TO_OLDFILENAME_(GuardianCall _call, const char *_filename, short _length, short *_oldstyle_name);

short guardian_FILENAME_TO_PATHNAME_(GuardianCall _call, const char *_filename, short _length, char *_pathname, short _maxlen, short *_pathlen, short _options, short *_index);

short guardian_FILENAME_TO_PROCESSHANDLE_(GuardianCall _call, const char *_filename, short _length, short *_processhandle);

short guardian_FILENAME_UNRESOLVE_(GuardianCall _call,
                                   const char *_longname,
                                   short _length,
                                   char *_shortname,
                                   short _maxlen,
                                   short *_shortname_length,
                                   short _level,
                                   const char *_defaults,
                                   short _defaults_length);

short guardian_FILERECINFO(GuardianCall _call,
                           short _filenum,
                           short *_current_keyspecifier,
                           char *_current_keyvalue,
                           short *_current_keylen,
                           char *_current_primary_keyvalue,
                           short *_current_primary_keylen,
                           short *_partition_in_error,
                           short *_specifier_of_key_in_error,
                           short *_file_type,
                           short *_logical_recordlen,
                           short *_blocklen,
                           short *_key_sequenced_parameters,
                           short *_alternate_key_parameters,
                           short *_partition_parameters,
                           short *_file_name);

short guardian_FILE_ALTERLIST_(GuardianCall _call,
                               const char *_filename,
                               short _length,
                               short *_item_list,
                               short _number_of_items,
                               short *_values,
                               short _values_length,
                               short _partonly,
                               short *_error_item);

short guardian_FILE_AWAITIO64_(GuardianCall _call, short *_filenum, long long *_buffer_addr, void *_count_transferred, long long *_tag, int _timelimit, short *_segment_id);

short guardian_FILE_CLOSE_(GuardianCall _call, short _filenum, short _tape_disposition);

short guardian_FILE_CLOSE_CHKPT_(GuardianCall _call, short _filenum, short _tape_disposition);

short guardian_FILE_COMPLETEL_(GuardianCall _call, short *_completion_info2, int _timelimit, short *_complete_element_list, short _num_complete_elements, short *_error_complete_element);

short guardian_FILE_COMPLETE_(GuardianCall _call, short *_completion_info, int _timelimit, short *_complete_element_list, short _num_complete_elements, short *_error_complete_element);

short guardian_FILE_COMPLETE_GETINFO_(GuardianCall _call, short *_info_list, short _maxnum_info_elements, short *_num_info_elements);

short guardian_FILE_COMPLETE_SET_(GuardianCall _call, short *_complete_element_list, short _num_complete_elements, short *_error_complete_element);

short guardian_FILE_CONTROL64_(GuardianCall _call, short _filenum, short _operation, short _param, long long _tag);

short guardian_FILE_CONTROLBUF64_(GuardianCall _call, short _filenum, short _operation, short *_buffer, short _count, short *_count_transferred, long long _tag);

short guardian_FILE_CREATELIST_(GuardianCall _call,
                                char *_filename,
                                short _maxlen,
                                short *_filenamelen,
                                short *_item_list,
                                short _number_of_items,
                                short *_values,
                                short _values_length,
                                short *_error_item);

short guardian_FILE_CREATE_(GuardianCall _call,
                            char *_filename,
                            short _maxlen,
                            short *_filenamelen,
                            short _file_code,
                            short _primary_extent_size,
                            short _secondary_extent_size,
                            short _maximum_extents,
                            short _file_type,
                            short _options,
                            short _recordlen,
                            short _blocklen,
                            short _keylen,
                            short _key_offset);

short guardian_FILE_GETINFOBYNAME_(GuardianCall _call, const char *_filename, short _length, short *_type_info, short *_physical_recordlen, short _options, int _tag_or_timeout, short *_flags);

short guardian_FILE_GETINFOLISTBYNAME_(GuardianCall _call,
                                       const char *_filename,
                                       short _length,
                                       short *_item_list,
                                       short _number_of_items,
                                       short *_result,
                                       short _result_max,
                                       short *_result_length,
                                       short *_error_item);

short guardian_FILE_GETINFOLIST_(GuardianCall _call, short _filenum, short *_item_list, short _number_of_items, short *_result, short _result_max, short *_result_length, short *_error_item);

short guardian_FILE_GETINFO_(GuardianCall _call, short _filenum, short *_last_error, char *_filename, short _maxlen, short *_filename_length, short *_type_info, short *_flags);

short guardian_FILE_GETLOCKINFO_(GuardianCall _call,
                                 const char *_name,
                                 short _length,
                                 short *_processhandle,
                                 short *_transid,
                                 short *_control,
                                 short *_lock_descriptor,
                                 short _descriptor_length,
                                 short *_participants,
                                 short _max_participants,
                                 char *_locked_name,
                                 short _maxlen,
                                 short *_locked_name_length);

short guardian_FILE_GETOPENINFO_(GuardianCall _call,
                                 const char *_searchname,
                                 short _length,
                                 long long *_prevtag,
                                 short *_primary_opener,
                                 short *_backup_opener,
                                 short *_accessmode,
                                 short *_exclusion,
                                 short *_syncdepth,
                                 char *_filename,
                                 short _maxlen,
                                 short *_filenamelen,
                                 short *_accessid,
                                 short *_validmask);

short guardian_FILE_GETRECEIVEINFOL_(GuardianCall _call, short *_receive_info2);

short guardian_FILE_GETRECEIVEINFO_(GuardianCall _call, short *_receive_info, short *_dialog_info);

short guardian_FILE_GETSYNCINFO_(GuardianCall _call, short _filenum, short *_infobuf, short _infomax, short *_infosize);

short guardian_FILE_LOCKFILE64_(GuardianCall _call, short _filenum, long long _tag);

short guardian_FILE_LOCKREC64_(GuardianCall _call, short _filenum, long long _tag);

short guardian_FILE_OPEN_(GuardianCall _call,
                          const char *_filename,
                          short _length,
                          short *_filenum,
                          short _access,
                          short _exclusion,
                          short _nowait_depth,
                          short _sync_or_receive_depth,
                          short _options,
                          short _seq_block_buffer_id,
                          short _seq_block_buffer_len,
                          short *_primary_processhandle,
                          int _elections);

short guardian_FILE_OPEN_CHKPT_(GuardianCall _call, short _filenum, short *_status);

short guardian_FILE_PURGE_(GuardianCall _call, const char *_filename, short _length);

short guardian_FILE_READ64_(GuardianCall _call, short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);

short guardian_FILE_READLOCK64_(GuardianCall _call, short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);

short guardian_FILE_READUPDATE64_(GuardianCall _call, short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);

short guardian_FILE_READUPDATELOCK64_(GuardianCall _call, short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);

short guardian_FILE_RENAME_(GuardianCall _call, short _filenum, const char *_newname, short _length);

short guardian_FILE_REPLY64_(GuardianCall _call, const char *_buffer, int _write_count, void *_count_written, short _message_tag, short _error_return);

short guardian_FILE_RESTOREPOSITION_(GuardianCall _call, short _filenum, short *_savearea, short _savesize);

short guardian_FILE_SAVEPOSITION_(GuardianCall _call, short _filenum, short *_savearea, short _savemax, short *_savesize);

short guardian_FILE_SETKEY_(GuardianCall _call, short _filenum, char *_key_value, short _key_len, short _keyspecifier, short _positioningmode, short _options, short _comparelength);

short guardian_FILE_SETLASTERROR_(GuardianCall _call, short _filenum, short _errorcode, short _errpart, short _errkey, short _errdetail);

short guardian_FILE_SETMODENOWAIT64_(GuardianCall _call, short _filenum, short _function, short _param1, short _param2, short *_last_params, long long _tag);

short guardian_FILE_SETPOSITION_(GuardianCall _call, short _filenum, long long _recordspecifier);

short guardian_FILE_SETSYNCINFO_(GuardianCall _call, short _filenum, short *_infobuf, short _infosize);

short guardian_FILE_UNLOCKFILE64_(GuardianCall _call, short _filenum, long long _tag);

short guardian_FILE_UNLOCKREC64_(GuardianCall _call, short _filenum, long long _tag);

short guardian_FILE_WRITE64_(GuardianCall _call, short _filenum, const char *_buffer, int _write_count, void *_count_written, long long _tag);

short guardian_FILE_WRITEREAD64_(GuardianCall _call, short _filenum, const char *_write_buffer, char *_read_buffer, int _write_count, int _read_count, void *_count_read, long long _tag);

short guardian_FILE_WRITEREAD_(GuardianCall _call, short _filenum, const char *_write_buffer, char *_read_buffer, int _write_count, int _read_count, void *_count_read, long long _tag);

short guardian_FILE_WRITEUPDATE64_(GuardianCall _call, short _filenum, const char *_buffer, int _write_count, void *_count_written, long long _tag);

short guardian_FILE_WRITEUPDATEUNLOCK64_(GuardianCall _call, short _filenum, const char *_buffer, int _write_count, void *_count_written, long long _tag);

short guardian_FNAMECOLLAPSE(GuardianCall _call, short *_internal_name, char *_external_name);

short guardian_FNAMECOMPARE(GuardianCall _call, short *_filename1, short *_filename2);

short guardian_FNAMEEXPAND(GuardianCall _call, char *_external_filename, short *_internal_filename, short *_default_names);

short guardian_FORMATCONVERT(GuardianCall _call, char *_iformat, short _iformatlen, char *_eformat, short _eformatlen, short *_scales, short *_scale_count, short _conversion);

short guardian_FORMATCONVERTX(GuardianCall _call, char *_iformat, short _iformatlen, const char *_eformat, short _eformatlen, short *_scales, short *_scale_count, short _conversion);

short guardian_FORMATDATA(GuardianCall _call, char *_buffer, short _bufferlen, short _buffer_occurs, short *_length, short *_iformat, short *_variable_list, short _variable_list_len, short _flags);

short guardian_FORMATDATAX(GuardianCall _call, char *_buffer, short _bufferlen, short _buffer_occurs, short *_length, short *_iformat, short *_variable_list, short _variable_list_len, short _flags);

void guardian_GETCPCBINFO(GuardianCall _call, short _request_id, short *_cpcb_info, short _in_length, short *_out_length, short *_error);

short guardian_GETCRTPID(GuardianCall _call, short _cpu_pin, short *_process_id);

short guardian_GETDEVNAME(GuardianCall _call, short *_ldevnum, short *_devname, short _sysnum, short _devtype, short _devsubtype);

int guardian_GETINCREMENTEDIT(GuardianCall _call, short _filenum);

void *guardian_GETPOOL(GuardianCall _call, short *_pool_head, int _block_size);

int guardian_GETPOSITIONEDIT(GuardianCall _call, short _filenum);

short guardian_GETPPDENTRY(GuardianCall _call, short _index, short _sysnum, short *_ppd);

short guardian_GETREMOTECRTPID(GuardianCall _call, short _cpu_pin, short *_process_id, short _sysnum);

short guardian_GETSYNCINFO(GuardianCall _call, short _filenum, short *_sync_block, short *_sync_block_size);

short guardian_GETSYSTEMNAME(GuardianCall _call, short _sysnum, short *_sysname);

short guardian_GETTMPNAME(GuardianCall _call, short *_device_name);

short guardian_GETTRANSID(GuardianCall _call, short *_transid);

short guardian_GROUPIDTOGROUPNAME(GuardianCall _call, short *_id_name);

short guardian_GROUPNAMETOGROUPID(GuardianCall _call, short *_name_id);

short guardian_GROUP_GETINFO_(GuardianCall _call,
                              char *_group_name,
                              short _group_maxlen,
                              short *_group_curlen,
                              void *_group_id,
                              short *_is_auto_delete,
                              char *_descrip,
                              short _descrip_maxlen,
                              short *_descrip_len);

short guardian_GROUP_GETNEXT_(GuardianCall _call, char *_group_name, short _group_maxlen, short *_group_curlen, void *_group_id);

void guardian_HEAPSORT(GuardianCall _call, short *_array, short _num_elements, short _size_of_element, const void *_compare_proc);

short guardian_HEAPSORTX_(GuardianCall _call, short *_array, int _num_elements, short _size_of_element, const void *_compare_proc, void *_pointer_array);

short guardian_INCREMENTEDIT(GuardianCall _call, short _filenum, int _delta);

short guardian_INITIALIZEEDIT(GuardianCall _call, short *_swapvol, short _maxfiles, short _errorabend, short _nowait_option);

short guardian_INITIALIZER(GuardianCall _call,
                           short *_rucb,
                           short *_passthru,
                           const void *_startupproc,
                           const void *_paramsproc,
                           const void *_assignproc,
                           short _flags,
                           int _timelimit,
                           short _num_fcbs,
                           const void *_fcb_array);

int guardian_INTERPRETINTERVAL(GuardianCall _call, long long _time, short *_hours, short *_minutes, short *_seconds, short *_milsecs, short *_microsecs);

void guardian_INTERPRETJULIANDAYNO(GuardianCall _call, int _julian_day_num, short *_year, short *_month, short *_day);

int guardian_INTERPRETTIMESTAMP(GuardianCall _call, long long _julian_timestamp, short *_date_n_time);

short guardian_INTERPRETTRANSID(GuardianCall _call, long long _transid, void *_system, short *_cpu, void *_sequence, short *_crashcount);

long long guardian_JULIANTIMESTAMP(GuardianCall _call, short _type, short *_tuid, short *_error, short _node);

short guardian_KEYPOSITION(GuardianCall _call, short _filenum, char *_key_value, short _key_specifier, short _length_word, short _positioning_mode);

short guardian_KEYPOSITIONX(GuardianCall _call, short _filenum, const char *_key_value, short _key_specifier, short _length_word, short _positioning_mode);

short guardian_LASTRECEIVE(GuardianCall _call, short *_process_id, short *_message_tag);

short guardian_LOCATESYSTEM(GuardianCall _call, short *_sysnum, short *_sysname);

short guardian_LOCKFILE(GuardianCall _call, short _filenum, long long _tag);

short guardian_LOCKREC(GuardianCall _call, short _filenum, long long _tag);

short guardian_LOOKUPPROCESSNAME(GuardianCall _call, short *_ppd);

short guardian_MESSAGESTATUS(GuardianCall _call, short _message_tag);

short guardian_MESSAGESYSTEMINFO(GuardianCall _call, short _itemcode, short *_value);

void guardian_MOM(GuardianCall _call, short *_process_id);

void guardian_MONITORCPUS(GuardianCall _call, short _cpu_mask);

void guardian_MONITORNET(GuardianCall _call, short _enable);

void guardian_MONITORNEW(GuardianCall _call, short _enable);

void guardian_MYGMOM(GuardianCall _call, short *_process_id);

short guardian_MYPID(GuardianCall _call);

long long guardian_MYPROCESSTIME(GuardianCall _call);

short guardian_MYSYSTEMNUMBER(GuardianCall _call);

void guardian_MYTERM(GuardianCall _call, short *_file_name);

short guardian_NEWPROCESS(GuardianCall _call,
                          short *_filenames,
                          short _priority_options,
                          short _memory_pages,
                          short _processor,
                          short *_process_id,
                          short *_error,
                          short *_name,
                          short *_hometerm,
                          short _inspect_flags,
                          short _jobid,
                          short *_error_subcode);

short guardian_NEWPROCESSNOWAIT(GuardianCall _call,
                                short *_filenames,
                                short _priority_options,
                                short _memory_pages,
                                short _processor,
                                short *_process_id,
                                short *_error,
                                short *_name,
                                short *_hometerm,
                                short _inspect_flags,
                                short _jobid,
                                short *_error_subcode);

short guardian_NODENAME_TO_NODENUMBER_(GuardianCall _call, const char *_nodename, short _length, void *_nodenumber, void *_ldevnum);

short guardian_NODENUMBER_TO_NODENAME_(GuardianCall _call, int _nodenumber, char *_nodename, short _maxlen, short *_nodename_length, void *_ldevnum);

short guardian_NODE_GETCOLDLOADINFO_(GuardianCall _call, char *_filename, short _maxlen, short *_filename_length, const char *_nodename, short _length);

short guardian_NUMBEREDIT(GuardianCall _call, short _filenum, int _first, int _last, int _start, int _increment);

void *guardian_NUMIN(GuardianCall _call, const char *_ascii_num, short *_signed_result, short _base, short *_status);

void guardian_NUMOUT(GuardianCall _call, char *_ascii_result, short _unsigned_integer, short _base, short _width);

short guardian_OBJFILE_GETINFOLIST_(GuardianCall _call,
                                    short *_ret_attr_list,
                                    short _ret_attr_count,
                                    short *_ret_values_list,
                                    short _ret_values_maxlen,
                                    short *_ret_values_len,
                                    short _lib_info,
                                    short *_error_detail,
                                    const char *_srl_filename,
                                    short _srl_filename_len);

short guardian_OLDFILENAME_TO_FILENAME_(GuardianCall _call, short *_oldfilename, char *_filename, short _maxlen, short *_filename_length);

short guardian_OLDSYSMSG_TO_NEWSYSMSG_(GuardianCall _call, char *_oldmsg, short _length, char *_newmsg, short _maxlen, short *_newmsg_length, short *_error_detail);

short guardian_OPEN(GuardianCall _call,
                    short *_file_name,
                    short *_filenum,
                    short _flags,
                    short _sync_or_receive_depth,
                    short _primary_filenum,
                    short *_primary_process_id,
                    short *_seq_block_buffer_id,
                    short _buffer_length,
                    short *_primary_define);

short guardian_OPENEDIT(GuardianCall _call, short *_file_name, short *_filenum, short _flags, short _sync_depth, short _write_thru);

short guardian_OPENEDIT_(GuardianCall _call, const char *_file_name, short _length, short *_filenum, short _access, short _exclusion, short _nowait, short _sync_depth, short _write_thru);

short guardian_OPENER_LOST_(GuardianCall _call, char *_message, short _length, short *_table, short *_index, short _number_of_entries, short _entry_size);

short guardian_OPENINFO(GuardianCall _call,
                        short *_searchname,
                        short *_prevtag,
                        short *_pricrtpid,
                        short *_backcrtpid,
                        short *_accessmode,
                        short *_exclusion,
                        short *_syncdepth,
                        short *_file_name,
                        short *_accessid,
                        short *_validmask);

void guardian_PACKEDIT(GuardianCall _call, const char *_unpacked_line, short _unpacked_length, char *_packed_line, short _packed_limit, short *_packed_length, short _full_length);

short guardian_PATHNAME_TO_FILENAME_(GuardianCall _call, const char *_pathname, char *_filename, short _maxlen, short *_length, short *_infoflags);

short guardian_POOL_CHECK_(GuardianCall _call, short *_pool, void *_corruption_address, void *_block, short *_block_size, short *_tag_size);

short guardian_POOL_DEFINE_(GuardianCall _call, short *_pool, int _pool_size, short _alignment, short _priv_only);

short guardian_POOL_GETINFO_(GuardianCall _call,
                             short *_pool,
                             short *_error_detail,
                             void *_avail_pool_size,
                             void *_curalloc,
                             void *_maxalloc,
                             void *_fail_block_size,
                             void *_curfrag,
                             void *_maxfrag,
                             short *_alignment,
                             short *_tag_size);

void *guardian_POOL_GETSPACE_(GuardianCall _call, short *_pool, int _block_size, short *_error);

short guardian_POOL_PUTSPACE_(GuardianCall _call, short *_pool, short *_pool_block);

short guardian_POOL_RESIZE_(GuardianCall _call, short *_pool, int _new_pool_size);

short guardian_POSITION(GuardianCall _call, short _filenum, int _record_specifier);

short guardian_POSITIONEDIT(GuardianCall _call, short _filenum, int _record_number);

short guardian_PRIORITY(GuardianCall _call, short _new_priority, short *_init_priority);

short guardian_PROCESSACCESSID(GuardianCall _call);

short guardian_PROCESSFILESECURITY(GuardianCall _call, short _security);

short guardian_PROCESSHANDLE_COMPARE_(GuardianCall _call, short *_processhandle_1, short *_processhandle_2);

short guardian_PROCESSHANDLE_DECOMPOSE_(GuardianCall _call,
                                        short *_processhandle,
                                        short *_cpu,
                                        short *_pin,
                                        void *_nodenumber,
                                        char *_nodename,
                                        short _nodename_maxlen,
                                        short *_nodename_length,
                                        char *_procname,
                                        short _procname_maxlen,
                                        short *_procname_length,
                                        long long *_sequence_number);

short guardian_PROCESSHANDLE_GETMINE_(GuardianCall _call, short *_processhandle);

short guardian_PROCESSHANDLE_NULLIT_(GuardianCall _call, short *_processhandle);

short guardian_PROCESSHANDLE_TO_CRTPID_(GuardianCall _call, short *_processhandle, short *_process_id, short _pair_flag, int _node_number);

short guardian_PROCESSHANDLE_TO_FILENAME_(GuardianCall _call, short *_processhandle, char *_filename, short _maxlen, short *_filename_length, short _options);

short guardian_PROCESSHANDLE_TO_STRING_(GuardianCall _call,
                                        short *_processhandle,
                                        char *_process_string,
                                        short _maxlen,
                                        short *_process_string_length,
                                        const char *_nodename,
                                        short _nodename_len,
                                        short _named_form);

short guardian_PROCESSINFO(GuardianCall _call,
                           short _cpu_pin,
                           short *_process_id,
                           short *_creator_access_id,
                           short *_process_access_id,
                           short *_priority,
                           short *_program_filename,
                           short *_home_terminal,
                           short _sysnum,
                           short _search_mode,
                           short *_priv_only,
                           long long *_process_time,
                           short *_waitstate,
                           short *_process_state,
                           short *_library_filename,
                           short *_swap_filename,
                           short *_context_changes,
                           short *_flag,
                           short *_licenses,
                           short *_jobid);

short guardian_PROCESSNAME_CREATE_(GuardianCall _call, char *_name, short _maxlen, short *_namelen, short _name_type, const char *_nodename, short _nodename_len, short _options);

int guardian_PROCESSORSTATUS(GuardianCall _call);

short guardian_PROCESSORTYPE(GuardianCall _call, short _cpu, short _sysid);

short guardian_PROCESSOR_GETINFOLIST_(GuardianCall _call,
                                      const char *_nodename,
                                      short _length,
                                      short _cpu,
                                      short *_ret_attr_list,
                                      short _ret_attr_count,
                                      short *_ret_values_list,
                                      short _ret_values_maxlen,
                                      short *_ret_values_len,
                                      short *_error_detail);

short guardian_PROCESSOR_GETNAME_(GuardianCall _call, short _cpu, char *_proc_name, short _maxlen, short *_proc_name_len, char *_model, short _model_maxlen, short *_model_len);

short guardian_PROCESSSTRING_SCAN_(GuardianCall _call,
                                   const char *_string,
                                   short _length,
                                   short *_length_used,
                                   short *_processhandle,
                                   short *_stringtype,
                                   char *_name,
                                   short _name_maxlen,
                                   short *_namelen,
                                   short *_cpu,
                                   short *_pin,
                                   short _options);

long long guardian_PROCESSTIME(GuardianCall _call, short _cpu_pin, short _sysnum);

short guardian_PROCESS_ACTIVATE_(GuardianCall _call, short *_processhandle, short _specifier);

short guardian_PROCESS_CREATE_(GuardianCall _call,
                               const char *_program_file,
                               short _program_file_len,
                               const char *_library_file,
                               short _library_file_len,
                               const char *_swap_file,
                               short _swap_file_len,
                               const char *_ext_swap_file,
                               short _ext_swap_file_len,
                               short _priority,
                               short _processor,
                               short *_processhandle,
                               short *_error_detail,
                               short _name_option,
                               const char *_name,
                               short _name_len,
                               char *_process_descr,
                               short _maxlen,
                               short *_process_descr_len,
                               long long _nowait_tag,
                               const char *_hometerm,
                               short _hometerm_len,
                               short _memory_pages,
                               short _jobid,
                               short _create_options,
                               const char *_defines,
                               short _defines_len,
                               short _debug_options,
                               int _pfs_size);

short guardian_PROCESS_DEBUG_(GuardianCall _call, short *_processhandle, const char *_terminal_name, short _length, short _now);

void guardian_PROCESS_DELAY_(GuardianCall _call, long long _timeout);

short guardian_PROCESS_GETINFOLIST_(GuardianCall _call,
                                    short _cpu,
                                    short *_pin,
                                    char *_nodename,
                                    short _length,
                                    short *_processhandle,
                                    short *_ret_attr_list,
                                    short _ret_attr_count,
                                    short *_ret_values_list,
                                    short _ret_values_maxlen,
                                    short *_ret_values_len,
                                    short *_error_detail,
                                    short _srch_option,
                                    short *_srch_attr_list,
                                    short _srch_attr_count,
                                    short *_srch_values_list,
                                    short _srch_values_len,
                                    int _oss_pid,
                                    int _timeout);

short guardian_PROCESS_GETINFO_(GuardianCall _call,
                                short *_processhandle,
                                char *_proc_fname,
                                short _proc_fname_maxlen,
                                short *_proc_fname_len,
                                short *_priority,
                                short *_moms_processhandle,
                                char *_hometerm,
                                short _hometerm_maxlen,
                                short *_hometerm_len,
                                long long *_process_time,
                                short *_creator_access_id,
                                short *_process_access_id,
                                short *_gmoms_processhandle,
                                short *_jobid,
                                char *_program_file,
                                short _program_maxlen,
                                short *_program_len,
                                char *_swap_file,
                                short _swap_maxlen,
                                short *_swap_len,
                                short *_error_detail,
                                short *_proc_type,
                                void *_oss_pid);

short guardian_PROCESS_GETPAIRINFO_(GuardianCall _call,
                                    short *_processhandle,
                                    char *_pair,
                                    short _pair_maxlen,
                                    short *_pair_length,
                                    short *_primary_processhandle,
                                    short *_backup_processhandle,
                                    void *_search_index,
                                    short *_ancst_processhandle,
                                    const char *_search_nodename,
                                    short _search_nodename_len,
                                    short _options,
                                    char *_ancst,
                                    short _ancst_maxlen,
                                    short *_ancst_length,
                                    short *_error_detail);

short guardian_PROCESS_LAUNCH_(GuardianCall _call, const void *_param_list, short *_error_detail, void *_output_list, short _maxlen, short *_output_list_len);

void guardian_PROCESS_MONITOR_CPUS_(GuardianCall _call, short _cpu_mask);

void guardian_PROCESS_MONITOR_NET_(GuardianCall _call, short _enable);

void guardian_PROCESS_MONITOR_NEW_(GuardianCall _call, short _enable);

short guardian_PROCESS_SETINFO_(GuardianCall _call,
                                short *_processhandle,
                                short _specifier,
                                short _set_attr_code,
                                short *_set_value,
                                short _set_value_len,
                                short *_old_value,
                                short _old_value_maxlen,
                                short *_old_value_len);

short guardian_PROCESS_SETSTRINGINFO_(GuardianCall _call,
                                      short *_processhandle,
                                      short _specifier,
                                      short _set_attr_code,
                                      const char *_set_value,
                                      short _length,
                                      char *_old_value,
                                      short _maxlen,
                                      short *_old_value_len);

int guardian_PROCESS_SPAWN_(GuardianCall _call,
                            char *_oss_program_file,
                            const void *_fdinfo,
                            const void *_argv,
                            const void *_envp,
                            const void *_inheritance,
                            int _inheritance_len,
                            const void *_process_extension,
                            void *_process_results,
                            long long _nowait_tag,
                            char *_path);

short guardian_PROCESS_STOP_(GuardianCall _call,
                             short *_processhandle,
                             short _specifier,
                             short _options,
                             short _completion_code,
                             short _termination_info,
                             short *_spi_ssid,
                             const char *_text,
                             short _length);

short guardian_PROCESS_SUSPEND_(GuardianCall _call, short *_processhandle, short _specifier);

short guardian_PUTPOOL(GuardianCall _call, short *_pool_head, char *_pool_block);

short guardian_READ(GuardianCall _call, short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_READEDIT(GuardianCall _call,
                        short _filenum,
                        void *_record_number,
                        char *_unpacked_line,
                        short _unpacked_limit,
                        short *_unpacked_length,
                        short _reserved,
                        short _spacefill,
                        short _full_length);

short guardian_READEDITP(GuardianCall _call, short _filenum, void *_record_number, char *_packed_line, short _packed_limit, short *_packed_length);

short guardian_READLOCK(GuardianCall _call, short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_READLOCKX(GuardianCall _call, short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_READUPDATE(GuardianCall _call, short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_READUPDATELOCK(GuardianCall _call, short _filenum, short *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_READUPDATELOCKX(GuardianCall _call, short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_READUPDATEX(GuardianCall _call, short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_READUPDATEXL(GuardianCall _call, short _filenum, char *_buffer, int _read_count, void *_count_read, long long _tag);

short guardian_READX(GuardianCall _call, short _filenum, char *_buffer, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_RECEIVEINFO(GuardianCall _call, short *_process_id, short *_message_tag, void *_sync_id, short *_filenum, short *_read_count, short *_iotype);

short guardian_REFPARAM_BOUNDSCHECK_(GuardianCall _call, const void *_start_address, int _area_length, const void *_framestart, short _flags);

short guardian_REFRESH(GuardianCall _call, short *_volume_name);

int guardian_REMOTEPROCESSORSTATUS(GuardianCall _call, short _sysnum);

short guardian_REPLY(GuardianCall _call, short *_buffer, unsigned short _write_count, unsigned short *_count_written, short _message_tag, short _error_return);

short guardian_REPLYX(GuardianCall _call, const char *_buffer, unsigned short _write_count, unsigned short *_count_written, short _message_tag, short _error_return);

short guardian_REPLYXL(GuardianCall _call, const char *_buffer, int _write_count, void *_count_written, short _message_tag, short _error_return);

short guardian_REPOSITION(GuardianCall _call, short _filenum, short *_positioning_block);

short guardian_RESETSYNC(GuardianCall _call, short _filenum);

short guardian_RESUMETRANSACTION(GuardianCall _call, int _trans_begin_tag);

short guardian_SAVEPOSITION(GuardianCall _call, short _filenum, short *_positioning_block, short *_positioning_blksize);

short guardian_SEGMENT_ALLOCATE_(GuardianCall _call,
                                 short _segment_id,
                                 int _segment_size,
                                 char *_filename,
                                 short _length,
                                 short *_error_detail,
                                 short _pin,
                                 short _segment_type,
                                 void *_base_address,
                                 int _max_size,
                                 short _alloc_options);

short guardian_SEGMENT_DEALLOCATE_(GuardianCall _call, short _segment_id, short _flags, short *_error_detail);

short guardian_SEGMENT_USE_(GuardianCall _call, short _new_segment_id, short *_old_segment_id, void *_base_address, short *_error_detail);

short guardian_SERVERCLASS_DIALOG_ABORT_(GuardianCall _call, int _dialog_id);

short guardian_SERVERCLASS_DIALOG_BEGIN_(GuardianCall _call,
                                         void *_dialog_id,
                                         char *_pathmon_process_name,
                                         short _pathmon_process_name_len,
                                         char *_server_class_name,
                                         short _server_class_name_len,
                                         char *_message_buffer,
                                         short _request_len,
                                         short _maximum_reply_len,
                                         short *_actual_reply_len,
                                         int _timeout,
                                         short _flags,
                                         short *_scsend_op_num,
                                         long long _tag);

short guardian_SERVERCLASS_DIALOG_END_(GuardianCall _call, int _dialog_id);

short guardian_SERVERCLASS_DIALOG_SENDL_(GuardianCall _call,
                                         int _dialog_id,
                                         char *_message_buffer,
                                         char *_reply_buffer,
                                         int _request_len,
                                         int _maximum_reply_len,
                                         void *_actual_reply_len,
                                         int _timeout,
                                         short _flags,
                                         short *_scsend_op_num,
                                         long long _tag);

short guardian_SERVERCLASS_DIALOG_SEND_(GuardianCall _call,
                                        int _dialog_id,
                                        char *_message_buffer,
                                        short _request_len,
                                        short _maximum_reply_len,
                                        short *_actual_reply_len,
                                        int _timeout,
                                        short _flags,
                                        short *_scsend_op_num,
                                        long long _tag);

short guardian_SERVERCLASS_SENDL64_(GuardianCall _call,
                                    char *_pathmon_process_name,
                                    short _pathmon_process_name_len,
                                    char *_server_class_name,
                                    short _server_class_name_len,
                                    char *_message_buffer,
                                    char *_reply_buffer,
                                    int _request_len,
                                    int _maximum_reply_len,
                                    void *_actual_reply_len,
                                    int _timeout,
                                    short _flags,
                                    short *_scsend_op_num,
                                    long long _tag);

short guardian_SERVERCLASS_SENDL_(GuardianCall _call,
                                  char *_pathmon_process_name,
                                  short _pathmon_process_name_len,
                                  char *_server_class_name,
                                  short _server_class_name_len,
                                  char *_message_buffer,
                                  char *_reply_buffer,
                                  int _request_len,
                                  int _maximum_reply_len,
                                  void *_actual_reply_len,
                                  int _timeout,
                                  short _flags,
                                  short *_scsend_op_num,
                                  long long _tag);

short guardian_SERVERCLASS_SEND_(GuardianCall _call,
                                 char *_pathmon_process_name,
                                 short _pathmon_process_name_len,
                                 char *_server_class_name,
                                 short _server_class_name_len,
                                 char *_message_buffer,
                                 short _request_len,
                                 short _maximum_reply_len,
                                 short *_actual_reply_len,
                                 int _timeout,
                                 short _flags,
                                 short *_scsend_op_num,
                                 long long _tag);

short guardian_SERVERCLASS_SEND_INFO64_(GuardianCall _call, void *_pathsend_error, void *_file_system_error);

short guardian_SERVERCLASS_SEND_INFO_(GuardianCall _call, short *_pathsend_error, short *_file_system_error);

short guardian_SETMODE(GuardianCall _call, short _filenum, short _function, short _param1, short _param2, short *_last_params);

short guardian_SETMODENOWAIT(GuardianCall _call, short _filenum, short _function, short _param1, short _param2, short *_last_params, long long _tag);

short guardian_SETMYTERM(GuardianCall _call, short *_terminal_name);

short guardian_SETPARAM(GuardianCall _call,
                        short _filenum,
                        short _function,
                        short *_param_array,
                        short _param_count,
                        short *_last_param_array,
                        short *_last_param_count,
                        short _last_param_max,
                        long long _nowait_tag);

short guardian_SETSTOP(GuardianCall _call, short _stop_mode);

short guardian_SETSYNCINFO(GuardianCall _call, short _filenum, short *_sync_block);

void guardian_SHIFTSTRING(GuardianCall _call, char *_string, short _count, short _casebit);

short guardian_SIGNALPROCESSTIMEOUT(GuardianCall _call, int _timeout_value, short _param1, int _param2, short *_tag);

short guardian_SIGNALTIMEOUT(GuardianCall _call, int _timeout_value, short _param1, int _param2, short *_tag);

short guardian_STATUSTRANSACTION(GuardianCall _call, short *_trans_status, long long _transid);

short guardian_STEPMOM(GuardianCall _call, short *_process_id);

short guardian_STOP(GuardianCall _call, short *_process_id, short _stop_backup, short *_error, short _compl_code, short _termination_info, short *_spi_ssid, short _length, short *_text);

short guardian_STRING_UPSHIFT_(GuardianCall _call, const char *_in_string, short _in_len, char *_out_string, short _out_maxlen);

short guardian_TEXTTOTRANSID(GuardianCall _call, const char *_text, short _text_length, long long *_transid);

void guardian_TIME(GuardianCall _call, short *_date_and_time);

int guardian_TIMER_START_(GuardianCall _call, long long _timeout_value, long long _param1, long long _param2, void *_tle_id);

int guardian_TIMER_STOP_(GuardianCall _call, int _tle_id);

void guardian_TIMESTAMP(GuardianCall _call, short *_interval_clock);

short guardian_TMF_BEGINTAG_FROM_TXHANDLE_(GuardianCall _call, short *_tx_handle, void *_trans_begin_tag);

short guardian_TMF_GETTXHANDLE_(GuardianCall _call, short *_tx_handle);

short guardian_TMF_GET_TX_ID_(GuardianCall _call, short *_tx_handle, long long *_txid);

short guardian_TMF_JOIN_(GuardianCall _call, long long _txid);

short guardian_TMF_RESUME_(GuardianCall _call, long long _txid);

short guardian_TMF_SETTXHANDLE_(GuardianCall _call, short *_tx_handle);

short guardian_TMF_SUSPEND_(GuardianCall _call, long long *_txid);

short guardian_TMF_SUSPEND_EXT_(GuardianCall _call, long long *_exttransid);

short guardian_TMF_TXBEGIN_(GuardianCall _call, int _timeout, void *_trans_begin_tag);

short guardian_TMF_TXHANDLE_FROM_BEGINTAG_(GuardianCall _call, int _trans_begin_tag, short *_tx_handle);

short guardian_TOSVERSION(GuardianCall _call);

short guardian_TRANSIDTOTEXT(GuardianCall _call, long long _transid, char *_text, short _text_max, short *_bytes_used);

short guardian_UNLOCKFILE(GuardianCall _call, short _filenum, long long _tag);

short guardian_UNLOCKREC(GuardianCall _call, short _filenum, long long _tag);

void guardian_UNPACKEDIT(GuardianCall _call,
                         const char *_packed_line,
                         short _packed_length,
                         char *_unpacked_line,
                         short _unpacked_limit,
                         short *_unpacked_length,
                         short _spacefill,
                         short _full_length);

short guardian_USERDEFAULTS(GuardianCall _call, short *_user_id, char *_user_name, char *_volsubvol, short *_filesecur);

short guardian_USERIDTOUSERNAME(GuardianCall _call, short *_id_name);

short guardian_USERNAMETOUSERID(GuardianCall _call, short *_name_id);

short guardian_USER_AUTHENTICATE_(GuardianCall _call,
                                  const char *_inputtext,
                                  short _inputtext_len,
                                  short _options,
                                  long long *_dialog_id,
                                  short *_status,
                                  short *_status_flags,
                                  char *_displaytext,
                                  short _displaytext_maxlen,
                                  short *_displaytext_len,
                                  short _cmon_timeout,
                                  const char *_termname,
                                  short _termname_len,
                                  char *_volsubvol,
                                  short _volsubvol_maxlen,
                                  short *_volsubvol_len,
                                  char *_initdir,
                                  short _initdir_maxlen,
                                  short *_initdir_len,
                                  char *_initprog,
                                  short _initprog_maxlen,
                                  short *_initprog_len,
                                  void *_initprog_type,
                                  long long *_last_logon_time,
                                  long long *_time_password_expires,
                                  const char *_ipaddress,
                                  short _ipaddress_len);

short guardian_USER_GETINFO_(GuardianCall _call,
                             char *_user_name,
                             short _user_maxlen,
                             short *_user_curlen,
                             void *_user_id,
                             short *_is_alias,
                             short *_group_count,
                             void *_group_list,
                             void *_primary_group,
                             char *_volsubvol,
                             short _volsubvol_maxlen,
                             short *_volsubvol_len,
                             char *_initdir,
                             short _initdir_maxlen,
                             short *_initdir_len,
                             char *_initprog,
                             short _initprog_maxlen,
                             short *_initprog_len,
                             short *_default_security,
                             char *_desc_text,
                             short _desc_text_maxlen,
                             short *_desc_text_len,
                             char *_desc_bin,
                             short _desc_bin_maxlen,
                             short *_desc_bin_len);

short guardian_USER_GETNEXT_(GuardianCall _call, char *_user_name, short _user_maxlen, short *_user_curlen, short *_is_alias, void *_user_id);

short guardian_VERIFYUSER(GuardianCall _call, short *_user_name_or_id, short _logon, short *_default_info, short _default_len);

short guardian_WRITE(GuardianCall _call, short _filenum, short *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);

short guardian_WRITEEDIT(GuardianCall _call, short _filenum, int _record_number, const char *_unpacked_line, short _unpacked_length, short _full_length, void *_new_record_number);

short guardian_WRITEEDITP(GuardianCall _call, short _filenum, int _record_number, const char *_packed_line, short _packed_length);

short guardian_WRITEREAD(GuardianCall _call, short _filenum, short *_buffer, unsigned short _write_count, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_WRITEREADX(GuardianCall _call, short _filenum, char *_buffer, unsigned short _write_count, unsigned short _read_count, unsigned short *_count_read, long long _tag);

short guardian_WRITEUPDATE(GuardianCall _call, short _filenum, short *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);

short guardian_WRITEUPDATEUNLOCK(GuardianCall _call, short _filenum, short *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);

short guardian_WRITEUPDATEUNLOCKX(GuardianCall _call, short _filenum, const char *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);

short guardian_WRITEUPDATEX(GuardianCall _call, short _filenum, const char *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);

short guardian_WRITEX(GuardianCall _call, short _filenum, const char *_buffer, unsigned short _write_count, unsigned short *_count_written, long long _tag);

short guardian_XBNDSTEST(GuardianCall _call, char *_param, short _bytelen, short _flags, long long _constants);

short guardian_XSTACKTEST(GuardianCall _call, short *_firstparm, short _stackwords, short _flags, long long *_constants);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* GUARDIAN_H */
